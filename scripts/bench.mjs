/*
 * Measures how fast the app opens, with Lighthouse's mobile profile, beside two other pages in the same run: an empty one and
 * a bare Leptos app. Called by scripts/bench, which builds them:
 *
 *   node bench.mjs RUNS NAME=FOLDER...     the first is measured against the others
 *
 * Every page comes from a small host of its own that sends brotli over HTTP/2 and TLS, as static hosts do. The pages take
 * turns, so that a busy moment of the machine hits all of them.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const here = createRequire(join(process.env.LIGHTHOUSE, 'package.json'));
const { default: lighthouse } = await import(here.resolve('lighthouse'));
const { launch } = await import(here.resolve('chrome-launcher'));

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const METRICS = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  interactive: 'interactive',
  'blocked for': 'total-blocking-time',
  'bytes on the wire': 'total-byte-weight',
  'layout shift': 'cumulative-layout-shift',
};
const QUALITIES = ['accessibility', 'best-practices', 'seo'];

const files = (folder) => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? files(path) : [path];
});

// Everything is compressed before the first request, as a host does on deploy.
const host = async (folder, secure) => {
  const kept = new Map(files(folder).map((path) => {
    const plain = readFileSync(path);
    return [`/${relative(folder, path)}`, { type: TYPES[extname(path)] ?? 'application/octet-stream', small: brotliCompressSync(plain) }];
  }));
  const respond = (request, answer) => {
    const path = new URL(request.url, 'http://host').pathname;
    const found = kept.get(path) ?? (extname(path) ? null : kept.get('/index.html'));
    if (!found) {
      answer.writeHead(404);
      return answer.end();
    }
    answer.writeHead(200, {
      'Content-Type': found.type, 'Content-Encoding': 'br', 'Content-Length': found.small.length, 'Cache-Control': 'max-age=600',
    });
    return answer.end(found.small);
  };
  const key = (name) => readFileSync(join(process.env.KEYS, name));
  const server = secure
    ? createSecureServer({ key: key('key.pem'), cert: key('cert.pem'), allowHTTP1: true }, respond)
    : createServer(respond);
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  return { url: `http${secure ? 's' : ''}://localhost:${server.address().port}/`, stop: () => server.close() };
};

// One visit in a browser of its own, with nothing kept.
const visit = async (url, onlyCategories) => {
  const chrome = await launch({
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--ignore-certificate-errors', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await chrome.kill();
  }
};

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const spread = (all) => `${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)}`;
const shown = (metric, value) => (metric === 'layout shift' ? value.toFixed(3) : Math.round(value).toLocaleString('en'));

const [runs, ...pairs] = process.argv.slice(2);
const sites = await Promise.all(pairs.map(async (pair) => {
  const [name, folder] = pair.split('=');
  return { name, folder, ...(await host(folder, true)), seen: {} };
}));
const loads = [];
for (let run = 0; run < Number(runs); run += 1) {
  for (const site of sites) {
    loads.push(loadavg()[0]);
    const { audits } = await visit(site.url, ['performance']);
    for (const [metric, audit] of Object.entries(METRICS)) (site.seen[metric] ??= []).push(audits[audit].numericValue);
  }
}

const [own, ...others] = sites;
const columns = [own.name, ...others.flatMap(({ name }) => [name, `times ${name}`])];
console.log(`\nMedian of ${runs}; milliseconds; other work on the machine: load ${spread(loads)}\n`);
console.log(`| | ${columns.join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`);
for (const metric of Object.keys(METRICS)) {
  const mine = median(own.seen[metric]);
  const cells = others.flatMap(({ seen }) => {
    const theirs = median(seen[metric]);
    return [shown(metric, theirs), theirs ? (mine / theirs).toFixed(2) : ''];
  });
  console.log(`| ${metric} | ${[shown(metric, mine), ...cells].join(' | ')} |`);
}
for (const { name, seen } of sites) {
  console.log(`${name}, every run: ${['first paint', 'largest paint', 'interactive'].map((metric) => `${metric} ${seen[metric].map(Math.round).join(' ')}`).join('; ')}`);
}

// Where the certificate is one that the browser knows, or none is needed.
const known = await host(own.folder, false);
const lhr = await visit(known.url, QUALITIES);
for (const quality of QUALITIES) {
  const { score, auditRefs } = lhr.categories[quality];
  const missed = auditRefs.map(({ id }) => lhr.audits[id]).filter((audit) => audit.score !== null && audit.score < 1);
  console.log(`${quality}: ${Math.round(score * 100)} ${missed.map(({ id }) => id).join(', ')}`);
}
[...sites, known].forEach(({ stop }) => stop());
process.exit(0);
