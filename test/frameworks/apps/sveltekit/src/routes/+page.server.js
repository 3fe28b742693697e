import { env } from '$env/dynamic/private';

export const load = () => ({ root: env.TRUST_ROOT });
