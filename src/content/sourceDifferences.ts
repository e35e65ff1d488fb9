import type { Sourced } from './wordTypes.ts';

/** Where sources disagree: what each side says, and what we chose. Only what a source prints is credited to it. */
export const sourceDifferences: readonly {
  readonly id: string;
  readonly topic: string;
  readonly sides: readonly Sourced[];
  readonly chose: string;
}[] = [
  {
    id: 'customer-support',
    topic: 'Is customer support BPO or a managed service?',
    sides: [
      { text: 'BPO: a standard process, like payroll and invoicing.', sources: ['seed-000'] },
      {
        text: 'A managed service, in the example of an online shop whose provider runs the desk.',
        sources: ['seed-001'],
      },
      {
        text: 'Both: it is listed as a managed service, and BPO itself is counted as one kind of it.',
        sources: ['seed-003'],
      },
    ],
    chose:
      'We keep the two apart, as close relatives. Where they lead together, the result first says to give the work to a provider, and then what separates them: whose systems, whose process, priced how.',
  },
  {
    id: 'software',
    topic: 'Can software work be a managed service?',
    sides: [
      {
        text: 'Looking after applications in production can: bug fixes, configuration, releases.',
        sources: ['seed-004'],
      },
      { text: 'Monitoring, bug fixes, minor improvements and testing can.', sources: ['seed-003'] },
      {
        text: 'Even maintaining and extending an online shop can, while the same guide has the engineers of its example directed by the client.',
        sources: ['seed-001'],
      },
      {
        text: 'Custom development, testing and migrations are named under the wider IT outsourcing.',
        sources: ['seed-002'],
      },
    ],
    chose:
      'We ask what is needed, not what it is called. Keeping a service running speaks strongly for managed services; developing a product over time, delivering a project or adding people speaks strongly against it.',
  },
  {
    id: 'unit-prices',
    topic: 'When is a price per unit best?',
    sides: [
      { text: 'Where volume varies, as in customer service or content moderation.', sources: ['seed-001'] },
      {
        text: 'For predictable, large volumes of transactions; it makes it easier to scale up and down, but the bill harder to predict.',
        sources: ['seed-003'],
      },
    ],
    chose:
      'Wishing to pay per unit speaks strongly for BPO and slightly for managed services. Volume is asked apart from price: where it varies a lot, that speaks slightly for BPO and neither way for managed services.',
  },
  {
    id: 'per-seat',
    topic: 'Is a managed service priced per seat?',
    sides: [
      { text: 'Rarely.', sources: ['seed-001'] },
      { text: 'A price per device or per seat is among the usual ones.', sources: ['seed-004'] },
      {
        text: 'The number of users is one of the units in use; BPO is also charged per full-time person.',
        sources: ['seed-003'],
      },
    ],
    chose:
      'A price per user counts as a price per unit, which speaks only slightly for managed services. Who directs the work says more than how it is charged.',
  },
  {
    id: 'severity-levels',
    topic: 'What are the severity levels called, and what is timed?',
    sides: [
      {
        text: 'SEV 1 to SEV 4. Response runs from detection to acknowledgement, resolution from there on; at the lowest level a workaround is acceptable.',
        sources: ['seed-003'],
      },
      {
        text: 'P1 to P4. Response and resolution have times of their own, and the contract says how workarounds count.',
        sources: ['seed-004'],
      },
    ],
    chose:
      'Four levels, called severity levels; both names lead to the same entry of the glossary. Names do not touch the fit: what counts there is whether results can be measured at all.',
  },
  {
    id: 'contract-length',
    topic: 'How long should a contract run?',
    sides: [
      {
        text: '12 months with 90 days of notice is standard; 24 to 36 months with a penalty for leaving early should be resisted; month to month is possible for small scopes.',
        sources: ['seed-001'],
      },
      {
        text: 'A review every year, with renewal or a new structure. Long terms without points at which performance is reviewed are a common mistake; no number of months is printed.',
        sources: ['seed-003'],
      },
      { text: 'The relationship is usually a long-term partnership.', sources: ['seed-002'] },
    ],
    chose:
      'Twelve months with 90 days of notice as the usual term. The question on duration asks how long the work is needed, not how long the first contract runs, because a long need can be met by short contracts.',
  },
  {
    id: 'reviews',
    topic: 'How often should a provider be reviewed?',
    sides: [
      { text: 'Every month.', sources: ['seed-000'] },
      { text: 'Business every month, scope every quarter, the contract every year.', sources: ['seed-001'] },
      {
        text: 'In one place operations weekly and strategy monthly; in another business monthly and strategy quarterly.',
        sources: ['seed-003'],
      },
      { text: 'Operations weekly, service monthly, strategy quarterly.', sources: ['seed-004'] },
    ],
    chose:
      'All of them want a fixed rhythm, so what we ask is whether somebody is there to keep one. The number of meetings changes no figure.',
  },
  {
    id: 'overlap',
    topic: 'How long is the overlap when you switch provider?',
    sides: [
      {
        text: "Three to six months, and the same for going back in-house, with 20 to 30 % of the provider's knowledge lost.",
        sources: ['seed-001'],
      },
      {
        text: 'From 90 days, after several years; the upper figure is not printed. Help at exit from 60 days should be agreed.',
        sources: ['seed-003'],
      },
    ],
    chose:
      'Three to six months: the only full range that is printed, and 90 days is its lower end. If a change within three years is possible, that speaks slightly against managed services and BPO, with a caution on exit terms.',
  },
  {
    id: 'small-scope',
    topic: 'Is a small piece of work fit for a managed service?',
    sides: [
      {
        text: 'It can be: month to month is possible for smaller scopes, and time with a ceiling suits a pilot.',
        sources: ['seed-001'],
      },
      {
        text: 'No, if it is too small: looking after the provider outweighs the gain. The limit is not printed.',
        sources: ['seed-003'],
      },
      {
        text: 'Either way: a steady load too small for a team of your own speaks for it, a very small or very special scope for staying in-house.',
        sources: ['seed-004'],
      },
    ],
    chose:
      'Less than two full-time people speaks slightly against managed services and slightly for staff augmentation and BPO. It rules nothing out, but brings a caution. Where the line runs is field practice.',
  },
  {
    id: 'compliance',
    topic: 'Does compliance speak for a provider or against one?',
    sides: [
      { text: 'For one, where the provider carries the burden cleanly.', sources: ['seed-004'] },
      { text: 'Against one, where rules prevent outsourcing, as in some regulated industries.', sources: ['seed-003'] },
    ],
    chose:
      'Both, by what the rules say. Where no outsider may see the work, every model but in-house is ruled out; where outsiders may only help under supervision, the three that hand work over are; where a provider may carry the compliance work, that speaks slightly for managed services and BPO.',
  },
];
