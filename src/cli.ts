#!/usr/bin/env node
/**
 * The command line: `trust-elements`.
 *
 * @module
 */

import { toNodeHost } from './cli/host.js';
import { run } from './cli/run.js';

process.exitCode = await run(process.argv.slice(2), toNodeHost());
