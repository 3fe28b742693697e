/**
 * Spanish, for badges.
 *
 * @module
 */

import type { BadgeWords } from './words.js';

/** The words of badges in Spanish. */
export const words: BadgeWords = {
  locale: 'es',
  dir: '',
  withheld: 'No se muestra',
  certifications: 'Certificaciones',
  lines: {
    pending: () => 'Comprobando…',
    countersigned: ({ attestor, until }) =>
      `Refrendado por ${attestor} hasta el ${until}; esta página confía en esa entidad`,
    // "Certificado" would be both the noun and "certified".
    'self-declared': ({ by, status, held, until }) =>
      `${status}${held ? '' : ','} según declaración firmada de ${by}${until && `, hasta el ${until}`}`,
    'not-yet-valid': ({ by, from }) => `No válido antes del ${from}, según ${by}`,
    stale: ({ by, since }) => `Desactualizado: ${by} no lo ha renovado desde el ${since}`,
    expired: ({ until }) => `Caducado${until && `, fue válido hasta el ${until}`}`,
    revoked: ({ by, status }) => `${status}, según declaración firmada de ${by}`,
    'not-listed': ({ by }) => `No figura en la lista de ${by}`,
    none: ({ by }) => `${by} no enumera ninguna`,
    unverified: () => 'No se pudo comprobar aquí',
    unreachable: () => 'No se pudo cargar el manifiesto de confianza',
    invalid: ({ by }) => `El manifiesto de confianza de ${by} no superó la comprobación`,
    document: ({ by, since }) => `El manifiesto de confianza de ${by} caducó el ${since}`,
    section: ({ by }) => `Una parte del manifiesto de confianza de ${by} no se puede leer`,
    attestation: ({ by }) => `Un refrendo para ${by} no superó la comprobación`,
  },
  shorts: {
    pending: 'Comprobando',
    countersigned: 'Refrendado',
    'self-declared': 'Declarado',
    'not-yet-valid': 'Aún no válido',
    stale: 'Desactualizado',
    expired: 'Caducado',
    revoked: 'Revocado',
    'not-listed': 'No figura',
    unverified: 'Sin comprobar',
    unreachable: 'No cargado',
    invalid: 'No fiable',
  },
  held: {
    certified: 'Certificación',
    attested: 'Informe',
    authorized: 'Autorización',
    registered: 'Registro',
    compliant: 'Cumplimiento',
    conformant: 'Conformidad',
  },
  statuses: {
    aligned: 'Alineado',
    'partially-compliant': 'Cumplimiento parcial',
    ready: 'Preparado',
    'in-process': 'En trámite',
    'in-progress': 'En curso',
    'observation-period': 'Periodo de observación',
    planned: 'Previsto',
    'on-roadmap': 'En la hoja de ruta',
    'under-evaluation': 'En estudio',
    'renewal-in-progress': 'Renovación en curso',
    suspended: 'Suspendido',
    revoked: 'Revocado',
    withdrawn: 'Retirado',
    'not-applicable': 'No procede',
    'not-pursued': 'No se persigue',
    unknown: 'Desconocido',
  },
  owners: {
    inherited: 'De su proveedor',
    supplier: 'De su proveedor',
    parent: 'De su matriz',
  },
  soon: 'Caduca pronto',
  hide: 'Ocultar',
  unknown: (word) => (word ? `Desconocido: «${word}»` : 'Desconocido'),
};
