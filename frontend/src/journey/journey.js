// The journey that a form describes, the way the server draws it: app/exercises/rules/picturing. A test compares the two.

// raw: what stands in the form (read.js); around: what other documents tell.
export function journeyOf(raw, around) {
  const order = new Map(raw.phases.map((phase, at) => [phase.id, at]));
  const place = (step) => order.get(step.phase) ?? order.size;
  const own = [...raw.steps].sort((a, b) => place(a) - place(b)).map((step) => known(step, around));
  const phases = raw.phases.map((phase) => ({ ...phase, count: own.filter((step) => step.phase === phase.id).length }));
  const journey = around.wanted ? withNow(own, phases, around) : { steps: withDesired(own, around), phases };
  const steps = journey.steps.map((step, at) => ({ ...step, number: at + 1 }));
  return {
    ...journey,
    steps,
    wanted: around.wanted,
    rules: around.rules,
    loose: own.length - phases.reduce((sum, phase) => sum + phase.count, 0),
    hasDesired: steps.some((step) => step.desired !== null || step.dropped),
    compared: steps.some((step) => step.desired !== null || step.dropped) && !steps.every((step) => step.added),
  };
}

// How a step feels in the journey that is being filled in.
export const feelingOf = (step, journey) => (journey.wanted ? step.desired : step.feeling);

export const riseOf = (step) => (step.feeling === null || step.desired === null || step.dropped ? 0 : step.desired - step.feeling);

// How well a step is known: on how many conversations and observations it rests.
function known(step, around) {
  const found = step.evidence.map((code) => around.sources[code]).filter(Boolean);
  const sources = new Set(found.map(([document]) => document)).size;
  const people = new Set(found.filter(([, told]) => told).map(([document]) => document)).size;
  const evidence = sources >= around.rules.enough ? "onderzocht" : sources ? "deels" : "geen";
  return { ...step, evidence, people, codes: step.evidence, desired: null, dropped: false, added: false };
}

function withDesired(steps, { desired }) {
  const any = Object.keys(desired).length > 0;
  return steps.map((step) => ({ ...step, desired: desired[step.id] ?? null, dropped: any && !(step.id in desired) }));
}

// A desired journey: how each step feels now, and between them the steps of now that nothing replaces.
function withNow(own, phases, around) {
  const byCode = new Map(around.now.map((record) => [record[0].toLowerCase(), record]));
  const replaced = own.map((step) => step.replaces.map((code) => byCode.get(code)).filter(Boolean));
  const steps = own.map((step, at) => {
    const now = replaced[at].map(([, , feeling]) => feeling).filter((feeling) => feeling !== null);
    return { ...step, desired: step.feeling, feeling: now.length ? Math.min(...now) : null, added: !replaced[at].length };
  });
  const gone = goneOf(replaced, around.now);
  const starts = phases.map((phase, at) => phases.slice(0, at).reduce((sum, one) => sum + one.count, 0));
  const stretched = phases.map((phase, at) => {
    const inside = [...gone].filter(([after]) => starts[at] <= Math.max(after, 0) && Math.max(after, 0) < starts[at] + phase.count);
    return { ...phase, count: phase.count + inside.reduce((sum, [, some]) => sum + some.length, 0) };
  });
  return { steps: [...(gone.get(-1) ?? []), ...steps.flatMap((step, at) => [step, ...(gone.get(at) ?? [])])], phases: stretched };
}

function goneOf(replaced, now) {
  const places = new Map(replaced.flatMap((records, at) => records.map((record) => [record[0], at])));
  const documents = new Set(replaced.flat().map((record) => record[3]));
  const gone = new Map();
  let after = -1;
  for (const [code, title, feeling, document] of now) {
    if (!documents.has(document)) continue;
    if (places.has(code)) after = places.get(code);
    else gone.set(after, [...(gone.get(after) ?? []), { ...NOTHING, id: `-${code}`, title, feeling, dropped: true }]);
  }
  return gone;
}

const NOTHING = { desired: null, added: false, evidence: null, people: 0, codes: [], thought: "", channel: "", waiting: "", moment: false, backstage: "", pains: "", opportunities: "" };
