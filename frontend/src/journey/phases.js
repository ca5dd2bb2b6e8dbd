// A step chooses from the phases as they are now, not as they were when the page was made.
export function offerPhases(form, phases, words) {
  const named = phases.filter((phase) => phase.name || phase.goal);
  const offered = named.map((phase, at) => [`#phases/${phase.id}`, phase.name ? `f${at + 1}: ${phase.name}` : `f${at + 1}`]);
  const wanted = JSON.stringify(offered);
  for (const list of form.querySelectorAll('[data-rows="steps"] > ol > [data-row-id] select[name$="/phase"]')) {
    if (list.dataset.offered === wanted) continue;
    list.dataset.offered = wanted;
    const { value } = list;
    const [none] = list.options;
    const gone = value && !offered.some(([ref]) => ref === value) ? [[value, words.gone_phase]] : [];
    list.replaceChildren(none, ...[...offered, ...gone].map(([ref, text]) => new Option(text, ref)));
    list.value = value;
  }
}
