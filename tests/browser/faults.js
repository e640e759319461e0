// Keeps what went wrong on a page, for engines that do not hand out their console.
window.__faults = [];
addEventListener('error', (event) => { if (event.message) window.__faults.push(event.message); });
addEventListener('unhandledrejection', (event) => window.__faults.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => window.__faults.push(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`));
