// nginx and Apache on a free port, with the release's settings and nothing else but what a fresh installation has.
import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverPath } from '../../tools/prerequisites/servers.mjs';

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const asRoot = process.getuid?.() === 0;

const nginx = ({ port, place, root, folders }) => `
daemon off; master_process off; pid ${place}/nginx.pid; error_log ${place}/error.log; ${asRoot ? 'user root;' : ''}
events {}
http {
  access_log off; client_body_temp_path ${place}/a; proxy_temp_path ${place}/b; fastcgi_temp_path ${place}/c; uwsgi_temp_path ${place}/d; scgi_temp_path ${place}/e;
  default_type application/octet-stream;
  types { text/html html; text/css css; application/javascript js; }
  server {
    listen 127.0.0.1:${port}; root ${root};
    location = /page.html { add_header Content-Security-Policy "POLICY"; }
    ${folders.map((folder) => `include ${root}/${folder}/server/nginx/plan-indicators.conf;`).join(' ')}
  }
}`;

const apache = ({ port, place, root, modules }) => `
ServerRoot ${place}
ServerName localhost
PidFile ${place}/apache.pid
ErrorLog ${place}/error.log
Listen 127.0.0.1:${port}
${['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate', 'dir'].filter((name) => modules.includes(`mod_${name}.so`)).map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${asRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
  AllowOverride FileInfo
</Directory>
<Files "page.html">
  Header set Content-Security-Policy "POLICY"
</Files>`;

async function reachable(url, child) {
  for (let tried = 0; tried < 100; tried += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${child.said}`);
    if (await fetch(url).then(() => true, () => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no answer from ${url}: ${child.said}`);
}

/**
 * Serves a directory that holds release folders and page.html; null where the server is not installed.
 * @param {'nginx' | 'apache2'} name
 * @param {{ root: string, folders: string[], policy: string }} what
 */
export async function webServer(name, { root, folders, policy }) {
  const program = await serverPath(name);
  if (!program) return null;
  const place = await mkdtemp(join(tmpdir(), `${name}-`));
  for (const each of [place, root]) await chmod(each, 0o755);
  const port = await freePort();
  const configuration = join(place, 'server.conf');
  let text;
  if (name === 'nginx') text = nginx({ port, place, root, folders });
  else {
    for (const folder of folders) await copyFile(join(root, folder, 'server/apache/.htaccess'), join(root, folder, '.htaccess'));
    await mkdir(join(place, 'logs'), { recursive: true });
    text = apache({ port, place, root, modules: await readdir('/usr/lib/apache2/modules') });
  }
  await writeFile(configuration, text.replace('POLICY', policy.replaceAll('"', '\\"')));
  const child = spawn(program, name === 'nginx' ? ['-c', configuration, '-p', place, '-e', join(place, 'start.log')] : ['-f', configuration, '-D', 'FOREGROUND'], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.said = '';
  child.stderr.on('data', (data) => { child.said += data; });
  const url = `http://localhost:${port}/`;
  await reachable(url, child);
  return {
    url,
    async close() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(place, { recursive: true, force: true });
    },
  };
}
