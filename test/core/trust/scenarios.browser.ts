import { checkScenario } from './scenarios/scenario.js';
import { SCENARIOS } from './scenarios.js';

for (const scenario of SCENARIOS) {
  it(scenario.name, async () => {
    await checkScenario(scenario);
  });
}
