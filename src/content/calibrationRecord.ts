import type { ModelId, Verdict } from '../domain/index.ts';
import type { GateId } from './fitContent.ts';
import type { SourceId } from './sources.ts';

/** How often something was said of the readings, and how often that was right. */
export interface Reliability {
  readonly said: number;
  readonly right: number;
}

/** What Remit makes of one reading of a case; right where it recommends the source's verdict or one that it accepts. */
export interface CaseReading {
  readonly recommended: ModelId;
  readonly verdict: Verdict;
  readonly right: boolean;
  /** Where wrong: points by which the recommended model is ahead of the nearest one that the source accepts. */
  readonly ahead?: number;
  /** Where wrong: gates that rule that model out. */
  readonly ruledOutBy?: readonly GateId[];
}

export interface CalibrationCase {
  readonly id: string;
  readonly title: string;
  /** The model that the source chose or advised. */
  readonly verdict: ModelId;
  /** Models that the source accepts too. */
  readonly accepted: readonly ModelId[];
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly kind: 'academic' | 'case-study' | 'government' | 'guide' | 'practitioner';
  };
  /** Two independent readings: the questions answered from the description of the case, without its verdict. */
  readonly readings: readonly [CaseReading, CaseReading];
}

/** What the 72 readings of the 36 published cases come to, content version 1; recomputed by its test. */
export const calibrationRecord: {
  readonly readings: number;
  readonly right: number;
  readonly amongFirstTwo: number;
  /** Readings in which a model is recommended that the source warns against. */
  readonly warnedAgainst: number;
  /** Cases whose two readings lead to the same recommendation. */
  readonly sameTwice: number;
  /** Share of the answers in which the two readings agree; the second where both gave one. It bounds every method. */
  readonly answersAgree: number;
  readonly givenAnswersAgree: number;
  readonly byVerdict: { readonly [V in Verdict]: Reliability };
  readonly cases: readonly CalibrationCase[];
} = {
  readings: 72,
  right: 65,
  amongFirstTwo: 69,
  warnedAgainst: 0,
  sameTwice: 34,
  answersAgree: 0.84,
  givenAnswersAgree: 0.94,
  byVerdict: {
    clear: { said: 44, right: 44 },
    leaning: { said: 20, right: 15 },
    close: { said: 8, right: 6 },
    unknown: { said: 0, right: 0 },
    none: { said: 0, right: 0 },
  },
  cases: [
    {
      id: 'case-001',
      title: 'Outpatient therapy practice: insurance billing',
      verdict: 'bpo',
      accepted: [],
      source: {
        title: 'Why outsource billing and collections? (Medical Billing Center)',
        url: 'https://www.4mbc.com/why-outsource/',
        kind: 'guide',
      },
      readings: [
        { recommended: 'bpo', verdict: 'leaning', right: true },
        { recommended: 'bpo', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-002',
      title: 'Mojave Community College: user support line',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'Help for the Help Desk (EdTech Magazine)',
        url: 'https://edtechmagazine.com/higher/article/2007/04/help-help-desk',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-003',
      title: 'Small health system: detecting attacks around the clock',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'Innovations: Launching a cybersecurity war room (Modern Healthcare)',
        url: 'https://www.modernhealthcare.com/article/20151114/MAGAZINE/311149977/innovations-launching-a-cybersecurity-war-room',
        kind: 'guide',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-005',
      title: 'MetLife: claims handling in the late 1990s',
      verdict: 'bpo',
      accepted: [],
      source: {
        title: 'Successful offshore outsourcing: Metropolitan Life',
        url: 'http://seomarketingresearch.com/successful-offshore-outsourcing/',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'bpo', verdict: 'leaning', right: true },
        { recommended: 'bpo', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-006',
      title: 'City of Austin: new public website',
      verdict: 'project-outsourcing',
      accepted: [],
      source: {
        title: 'Letter to Council: Award the Web Site Redesign Contract',
        url: 'https://www.unicom.com/blog/entry/599',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'project-outsourcing', verdict: 'close', right: true },
        { recommended: 'project-outsourcing', verdict: 'close', right: true },
      ],
    },
    {
      id: 'case-007',
      title: 'Medical cloud: one specialised charting component',
      verdict: 'project-outsourcing',
      accepted: [],
      source: {
        title: 'Building a software team with international freelancers (Skybridge)',
        url: 'http://skybridge.net.au/Home/TheNewTide',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-008',
      title: 'Erlanger Health System: network security monitoring',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'Outsourcing Provides IT Security, Fending off 200,000 Threats Per Month for a Healthcare Provider',
        url: 'https://outsourcing-center.com/outsourcing-provides-it-security-fending-off-200000-threats-per-month-for-a-healthcare-provider/amp',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-010',
      title: 'Invision Industries: pay and benefits in a downturn',
      verdict: 'bpo',
      accepted: [],
      source: {
        title: 'Outsourcing in Turbulent Times (SHRM HR Magazine)',
        url: 'https://shrm.org/hr-today/news/hr-magazine/Pages/1109roberts.aspx',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'bpo', verdict: 'leaning', right: true },
        { recommended: 'bpo', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-011',
      title: 'InfoWorld: internal systems support at a publisher',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'Selling outsourcing (InfoWorld CTO column)',
        url: 'https://ngotek.com/ar/selling-outsourcing',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-012',
      title: 'National Audit Office: annual peak in financial audit',
      verdict: 'staff-augmentation',
      accepted: [],
      source: {
        title: 'Hansard written answer: Recruitment Agencies (NAO), 6 February 2007',
        url: 'https://hansard.parliament.uk/Commons/2007-02-06/debates/07020712000028/RecruitmentAgencies',
        kind: 'government',
      },
      readings: [
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-013',
      title: 'Business application with never-ending changes',
      verdict: 'dedicated-team',
      accepted: [],
      source: {
        title: 'Dedicated offshore software development center (Tatvasoft blog)',
        url: 'https://www.tatvasoft.com/outsourcing/2005/06/dedicated-offshore-software.html',
        kind: 'guide',
      },
      readings: [
        { recommended: 'dedicated-team', verdict: 'leaning', right: true },
        { recommended: 'dedicated-team', verdict: 'close', right: true },
      ],
    },
    {
      id: 'case-014',
      title: 'UK census 2001: capturing 27 million forms',
      verdict: 'bpo',
      accepted: [],
      source: {
        title: 'Census 2001 processing evaluation report (Office for National Statistics)',
        url: 'http://www.statistics.gov.uk/census2001/processingevrep.asp',
        kind: 'government',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'close', right: false, ahead: 0.8, ruledOutBy: ['not-a-process'] },
        {
          recommended: 'project-outsourcing',
          verdict: 'leaning',
          right: false,
          ahead: 3.8,
          ruledOutBy: ['not-a-process'],
        },
      ],
    },
    {
      id: 'case-018',
      title: 'Routine database administration under a shrinking budget',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'Why outsource the DBA function? (ebizQ)',
        url: 'http://www.ebizq.net/topics/bi/features/12076.html',
        kind: 'guide',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-019',
      title: 'Moving an old code base to a modern language unchanged',
      verdict: 'project-outsourcing',
      accepted: [],
      source: {
        title: 'Five ways automated conversion saves (Datatek)',
        url: 'https://datatek-net.com/tours/conversions/resources/5ways_save.php',
        kind: 'guide',
      },
      readings: [
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-020',
      title: 'National Consumers League: website redesign',
      verdict: 'project-outsourcing',
      accepted: [],
      source: {
        title: 'NCL Website Redesign: Coordinating Digital Transformation Under Budget Constraints',
        url: 'https://www.sterlingwork.net/case-study/nonprofit-website-redesign',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'project-outsourcing', verdict: 'close', right: true },
        { recommended: 'project-outsourcing', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-022',
      title: 'General Motors: global IT in 2012',
      verdict: 'in-house',
      accepted: [],
      source: {
        title: "5 reasons why GM believes 'insourcing' more effective than outsourcing (Detroit Free Press)",
        url: 'http://www.freep.com/article/20120713/BUSINESS0101/120713078/GM-General-Motors-insourcing',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'in-house', verdict: 'clear', right: true },
        { recommended: 'in-house', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-024',
      title: 'CIO with a project backlog and a hiring freeze',
      verdict: 'staff-augmentation',
      accepted: [],
      source: {
        title: 'IT staffing shortfalls: when reality hits (Credit Union Times)',
        url: 'https://www.cutimes.com/2012/01/16/it-staffing-shortfalls-when-reality-hits',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-026',
      title: 'Travel booking site of Las Vegas resorts',
      verdict: 'dedicated-team',
      accepted: [],
      source: {
        title: 'Soviet Technology Legacy Draws Offshore Work (Computerworld, via EPAM)',
        url: 'https://www.epam.com/about/newsroom/in-the-news/2003/soviet-technology-legacy-draws-offshore-work',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'dedicated-team', verdict: 'leaning', right: true },
        { recommended: 'dedicated-team', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-032',
      title: 'Software company keeping the same foreign engineers for years',
      verdict: 'dedicated-team',
      accepted: [],
      source: {
        title: 'On attrition and turnover (agile.org.il)',
        url: 'http://agile.org.il/2011/02/17/on-attrition-and-turnover/',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'in-house', verdict: 'leaning', right: false, ahead: 4.4 },
        { recommended: 'in-house', verdict: 'leaning', right: false, ahead: 3 },
      ],
    },
    {
      id: 'case-033',
      title: 'InsideTrack: custom work on a new cloud CRM',
      verdict: 'staff-augmentation',
      accepted: [],
      source: {
        title: 'IT contractors help companies meet changing work needs (IDG/GoodGearGuide)',
        url: 'https://www.goodgearguide.com.au/article/420854/it_contractors_help_companies_meet_changing_work_needs/',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'dedicated-team', verdict: 'leaning', right: false, ahead: 3 },
        { recommended: 'dedicated-team', verdict: 'leaning', right: false, ahead: 5.2 },
      ],
    },
    {
      id: 'case-036',
      title: 'San Diego County: whole IT and telecoms estate',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'San Diego County Nears Completion of 7-Year Outsourcing Contract',
        url: 'https://www.govtech.com/security/San-Diego-County-Nears-Completion-of.html',
        kind: 'government',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-041',
      title: 'Dell: technical help for customers',
      verdict: 'in-house',
      accepted: [],
      source: {
        title: "Dell's experience with outsourcing customer service (textbook case)",
        url: 'http://www.solutioninn.com/is-dells-experience-with-outsourcing-customer-service-the-tip-of',
        kind: 'academic',
      },
      readings: [
        { recommended: 'in-house', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'close', right: false, ahead: 3 },
      ],
    },
    {
      id: 'case-043',
      title: 'Annual independent attack test of a small merchant',
      verdict: 'project-outsourcing',
      accepted: [],
      source: {
        title: 'Should you handle cybersecurity internally or externally? (KM Cyber Security)',
        url: 'https://www.kmcybersecurity.com/should-you-handle-cybersecurity-internally-or-externally/',
        kind: 'guide',
      },
      readings: [
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-044',
      title: 'State agency: project-only skill gap with an end date',
      verdict: 'staff-augmentation',
      accepted: [],
      source: {
        title: 'Staff augmentation request justification (state government form)',
        url: 'https://ininet.org/staff-augmentation-request-justification.html',
        kind: 'government',
      },
      readings: [
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-045',
      title: 'Blackboard Inc.: security and compliance chores',
      verdict: 'managed-services',
      accepted: [],
      source: {
        title: 'Security Outsourcing Grabs Hold (SearchCIO)',
        url: 'http://searchcio.techtarget.com/magazineContent/Security-Outsourcing-Grabs-Hold',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'managed-services', verdict: 'clear', right: true },
        { recommended: 'managed-services', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-051',
      title: 'Rio Tinto: routine legal work',
      verdict: 'bpo',
      accepted: ['dedicated-team'],
      source: {
        title: 'Rio Tinto saves $1m legal fees with India outsourcing (Legally India)',
        url: 'https://www.legallyindia.com/Legal-Process-Outsourcing-LPO/rio-tinto-saves-1m-legal-fees-by-going-to-india',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'bpo', verdict: 'close', right: true },
        { recommended: 'bpo', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-052',
      title: 'Systematic: developers faster than it can hire',
      verdict: 'dedicated-team',
      accepted: ['in-house'],
      source: {
        title: 'Overdragelse af udviklingscenter i Rumænien (Conscensia)',
        url: 'https://conscensia.dk/overdragelse-af-udviklingscenter-i-rumaenien/',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'dedicated-team', verdict: 'leaning', right: true },
        { recommended: 'dedicated-team', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-054',
      title: 'UC San Diego: hard-to-hire technical specialists',
      verdict: 'staff-augmentation',
      accepted: [],
      source: {
        title: 'CIOs increasingly tap contract IT as talent gap filler',
        url: 'https://tiatra.com/cios-increasingly-tap-contract-it-as-talent-gap-filler',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-056',
      title: 'State unemployment office: surge on a forty-year-old mainframe',
      verdict: 'staff-augmentation',
      accepted: ['in-house'],
      source: {
        title: 'Cobol programmers heed the call to support overloaded unemployment systems (via IEEE Spectrum)',
        url: 'https://www.syslog.gr/2020/04/12/cobol-programmers-heed-the-call-to-support-americas-overloaded-unemployment-systems/',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-057',
      title: 'Oregon: building a health insurance exchange',
      verdict: 'project-outsourcing',
      accepted: [],
      source: {
        title: 'Cover Oregon had bad contract with website maker (Oregon Business)',
        url: 'https://oregonbusiness.com/10395-cover-oregon-had-bad-contract-with-website-maker/',
        kind: 'government',
      },
      readings: [
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
        { recommended: 'project-outsourcing', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-058',
      title: 'Carolina Meadows: payroll at a retirement community',
      verdict: 'in-house',
      accepted: [],
      source: {
        title: 'Payroll: back in house (eWEEK)',
        url: 'https://www.eweek.com/news/payroll-back-in-house/',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'in-house', verdict: 'clear', right: true },
        { recommended: 'in-house', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-060',
      title: 'UPMC: overnight expansion of video consultations',
      verdict: 'staff-augmentation',
      accepted: [],
      source: {
        title: 'When Is Staff Augmentation Necessary in Health IT? (HealthTech)',
        url: 'https://healthtechmagazine.net/article/2020/12/when-staff-augmentation-necessary-health-it-perfcon',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
        { recommended: 'staff-augmentation', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-061',
      title: 'Founder without technical background: first product of a start-up',
      verdict: 'in-house',
      accepted: [],
      source: {
        title: "Don't Outsource Your MVP (Ade Olonoh)",
        url: 'https://adeolonoh.com/dont-outsource-your-mvp/',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'in-house', verdict: 'clear', right: true },
        { recommended: 'in-house', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-066',
      title: 'JPMorgan Chase: infrastructure after a merger',
      verdict: 'in-house',
      accepted: [],
      source: {
        title: 'J.P. Morgan scraps $5B IT deal with IBM (Computerworld)',
        url: 'https://www.computerworld.com/article/2567074/j-p--morgan-scraps--5b-it-deal-with-ibm.html',
        kind: 'case-study',
      },
      readings: [
        { recommended: 'in-house', verdict: 'clear', right: true },
        { recommended: 'in-house', verdict: 'clear', right: true },
      ],
    },
    {
      id: 'case-070',
      title: 'Small nonprofit: bookkeeping after a string of bad hires',
      verdict: 'bpo',
      accepted: [],
      source: {
        title: 'Outsource your bookkeeping (Spectrum Nonprofit Services)',
        url: 'https://staging.spectrumnonprofit.com/outsource-your-bookkeeping/',
        kind: 'practitioner',
      },
      readings: [
        { recommended: 'bpo', verdict: 'leaning', right: true },
        { recommended: 'bpo', verdict: 'leaning', right: true },
      ],
    },
    {
      id: 'case-072',
      title: 'Birmingham City Council: ICT after thirteen years',
      verdict: 'in-house',
      accepted: [],
      source: {
        title: 'Birmingham City Council completes ICT insourcing (UKAuthority)',
        url: 'https://www-ukauthority-com.azurewebsites.net/articles/birmingham-city-council-completes-ict-insourcing',
        kind: 'government',
      },
      readings: [
        { recommended: 'in-house', verdict: 'close', right: true },
        { recommended: 'in-house', verdict: 'leaning', right: true },
      ],
    },
  ],
};

/** The share of readings called clear that are to be right: the threshold of a clear lead was chosen for it. */
export const clearRightAim = 0.95;

/**
 * What is known of the 100 further cases that are kept aside, to check that a change of method helps in general.
 * They are not part of the program, so these figures are reported as they were measured on the starting figures.
 */
export const keptAside: {
  readonly cases: number;
  readonly readings: number;
  readonly rightShare: number;
  /** The same for the four models on the market. */
  readonly rightShareOnMarket: number;
  /** Of the readings with a lead that is called clear. */
  readonly clear: Reliability;
  /** Cases whose two readings lead to the same recommendation, as a share. */
  readonly sameTwiceShare: number;
  readonly sources: readonly SourceId[];
} = {
  cases: 100,
  readings: 200,
  rightShare: 0.9,
  rightShareOnMarket: 0.97,
  clear: { said: 116, right: 115 },
  sameTwiceShare: 0.95,
  sources: ['calibration'],
};
