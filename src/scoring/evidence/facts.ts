import type { Measurement } from '../../measurement/measurement';
import type { Facts } from './fact';
import { jobFacts } from '../jobs/job-facts';

/** What all tables of a measurement come to. */
export const factsOf = ({ jobs }: Pick<Measurement, 'jobs'>): Facts => jobFacts(jobs);
