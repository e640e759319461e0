//! Sealing bytes with XChaCha20-Poly1305, and bytes as ASCII.

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::{LockFault, Random};

/// Length of a key, in bytes.
pub(super) const KEY: usize = 32;
/// Length of a nonce, in bytes: long enough to be drawn at random for every value.
const NONCE: usize = 24;

/// A key that is wiped from memory when it is dropped.
pub(super) struct DataKey(Zeroizing<[u8; KEY]>);

impl DataKey {
    /// A random key.
    ///
    /// # Errors
    /// When the device has no generator fit for keys.
    pub(super) fn new(random: Random) -> Result<DataKey, LockFault> {
        let mut key = Zeroizing::new([0; KEY]);
        if random(key.as_mut()) { Ok(DataKey(key)) } else { Err(LockFault::NoRandomness) }
    }

    /// A key from its bytes, or `None` where they are not 32.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<DataKey> {
        let mut key = Zeroizing::new([0; KEY]);
        (bytes.len() == KEY).then(|| {
            key.copy_from_slice(bytes);
            DataKey(key)
        })
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_ref()
    }

    /// Seals bytes: nonce and sealed bytes as ASCII. `about` is not hidden, and not to be changed.
    pub(super) fn seal(&self, about: &str, plain: &[u8], random: Random) -> Result<String, LockFault> {
        let mut nonce = [0; NONCE];
        if !random(&mut nonce) {
            return Err(LockFault::NoRandomness);
        }
        let payload = Payload { msg: plain, aad: about.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).map_err(|_| LockFault::NoMemory)?;
        let mut all = nonce.to_vec();
        all.extend_from_slice(&sealed);
        Ok(Base64Unpadded::encode_string(&all))
    }

    /// Opens what [`DataKey::seal`] has made, or `None` for anything else: another key, another `about`, a changed bit.
    pub(super) fn open(&self, about: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let all = Base64Unpadded::decode_vec(sealed).ok()?;
        let (nonce, sealed) = all.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: about.as_bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

/// Bytes as ASCII.
pub(super) fn print(bytes: &[u8]) -> String {
    Base64Unpadded::encode_string(bytes)
}

/// Bytes from ASCII, if there are exactly so many.
pub(super) fn parse<const N: usize>(text: &str) -> Option<[u8; N]> {
    Base64Unpadded::decode_vec(text).ok()?.try_into().ok()
}
