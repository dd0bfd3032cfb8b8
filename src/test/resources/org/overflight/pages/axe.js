// Runs axe-core, which has been loaded before. Arguments: tags of rules, and the callback. Calls back with a line for each fault.
const [tags, done] = arguments;
axe.run(document, {
  runOnly: {type: 'tag', values: tags},
  rules: {'target-size': {enabled: tags.includes('wcag22aa')}},
  resultTypes: ['violations'],
  elementRef: false
}).then(result => done(result.violations.flatMap(v => v.nodes.slice(0, 5).map(n =>
    `${v.id}: ${v.help}: ${n.target.join(' ')}: ${n.html.slice(0, 160)} ${n.any.map(c => c.message).join('; ').slice(0, 200)}`))),
    error => done([`axe failed: ${error}`]));
