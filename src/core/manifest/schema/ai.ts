/**
 * AI: which features use it, what providers do with customers' data, and the way that data takes.
 *
 * @module
 */

import type * as z from 'zod';
import { duration, flag, id, line, link, list, may, must, object, ref, text, useMode, vocabulary } from './common.js';

const feature: z.ZodObject = object('AiFeature', 'A feature that uses AI', {
  name: must(line, 'Its name: `Draft replies`.'),
  description: may(text, 'What it does.'),
  products: may(list(ref('products')), 'Products that have it, by id.'),
  optional: may(flag, 'True where customers can leave it off.'),
});

const providerRetention: z.ZodObject = object('AiRetention', 'What a provider keeps of inputs and outputs', {
  mode: must(vocabulary(['none', 'limited', 'unlimited']), 'Whether anything is kept: `none`.'),
  keep: may(duration, 'How long: 30 days.'),
  note: may(text, 'What it rests on, or is kept for.'),
});

const provider: z.ZodObject = object('AiProvider', 'Somebody whose models are used', {
  name: must(line, 'Its name: `Model Example`.'),
  subprocessor: may(ref('subprocessors.list'), 'The sub-processor that it is, by id.'),
  service: may(line, 'What is used of it: `Enterprise API`.'),
  models: may(list(line), 'Its models in use.'),
  agreement: may(text, 'What is agreed with it: `A data processing agreement`.'),
  retention: may(providerRetention, 'What it keeps.'),
  training: may(useMode, 'Whether it trains on customers’ data: `never`.'),
  note: may(text, 'What has to be said with it.'),
});

const training: z.ZodObject = object('AiTraining', 'Whether models are trained on customers’ data', {
  own: may(useMode, 'Models of the vendor: `opt-in`.'),
  thirdParty: may(useMode, 'Models of others: `never`.'),
  statement: may(text, 'The promise in words.'),
  how: may(text, 'How to opt in or out.'),
});

const step: z.ZodObject = object('AiDataStep', 'One step on the way that data takes', {
  label: must(text, 'The step: `Input`.'),
  description: may(text, 'What happens.'),
  actor: may(vocabulary(['customer', 'vendor', 'provider']), 'Who does it: `vendor`.'),
  provider: may(line, 'Which provider, where one does it or gets it: `Model Example`.'),
  location: may(ref('residency.locations'), 'Where, by id.'),
  encrypted: may(flag, 'True where the data is encrypted on this step.'),
  stored: may(flag, 'True where the data is kept after this step; false where expressly not.'),
  customerControlled: may(flag, 'True where customers decide what is kept.'),
});

const logging: z.ZodObject = object('AiLogging', 'What is written down about the use of AI', {
  metadata: may(list(line), 'What about it is logged: `[Timestamps, Token counts]`.'),
  content: may(flag, 'False where the words of inputs and outputs are not logged.'),
  purposes: may(list(text), 'What logs are for: `[Billing]`.'),
  retention: may(duration, 'How long logs are kept: 90 days.'),
  note: may(text, 'What has to be said with it.'),
});

const embeddings: z.ZodObject = object('Embeddings', 'Vectors made from customers’ data', {
  used: may(flag, 'True where they are made.'),
  storedSeparately: may(flag, 'True where they are kept apart from other data.'),
  customerCanDisable: may(flag, 'True where they can be switched off for each customer.'),
  note: may(text, 'What has to be said with it.'),
});

const governance: z.ZodObject = object('AiGovernance', 'A law or framework for AI, and the vendor’s place in it', {
  framework: may(id, 'Catalogue id: `eu-ai-act`.'),
  name: must(line, 'Its name: `EU AI Act`.'),
  role: may(
    vocabulary(['provider', 'deployer', 'importer', 'distributor', 'none']),
    'The vendor’s role under it: `deployer`.',
  ),
  risk: may(vocabulary(['prohibited', 'high', 'limited', 'minimal', 'general-purpose']), 'Class of risk: `limited`.'),
  note: may(text, 'What has to be said with it.'),
});

/** How AI is used. */
export const ai: z.ZodObject = object('Ai', 'How AI is used, and what becomes of customers’ data there', {
  usesAi: may(flag, 'True where the service uses AI; false where it does not.'),
  summary: may(text, 'How AI is used, in a few sentences.'),
  features: may(list(feature), 'Features that use AI.'),
  providers: may(list(provider), 'Whose models are used.'),
  training: may(training, 'Whether models are trained on customers’ data.'),
  dataFlow: may(list(step), 'The way that data takes, step by step, in order.'),
  logging: may(logging, 'What is logged.'),
  embeddings: may(embeddings, 'Vectors made from customers’ data.'),
  customerControls: may(list(text), 'What customers can decide.'),
  humanReview: may(text, 'Where people look at what AI makes, and who.'),
  governance: may(list(governance), 'Laws and frameworks for AI.'),
  documents: may(list(ref('documents')), 'Documents that say more, by id.'),
  links: may(list(link), 'Model cards and other pages.'),
});
