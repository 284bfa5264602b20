// The files of the package are copied as they are; pages name them like any other file of the site.
export default function configure(site) {
  site.addPassthroughCopy({ 'node_modules/plan-indicators/dist': 'plan-indicators' });
  site.ignores.add('README.md');
  return { dir: { input: 'pages', includes: '../layouts' } };
}
