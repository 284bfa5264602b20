export default {
  lang: 'ja',
  title: '研究開発の指標',
  srcExclude: ['README.md'],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'plan-indicators' } } },
};
