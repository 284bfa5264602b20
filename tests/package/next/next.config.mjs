export default { output: 'export', distDir: 'public', outputFileTracingRoot: import.meta.dirname, turbopack: { root: import.meta.dirname } };
