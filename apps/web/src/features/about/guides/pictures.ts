/** Written by `npm run guide:pictures`. */
export const pictures = {
  'visitor-search': {
    width: 1100,
    height: 740,
  },
  'visitor-item': {
    width: 1100,
    height: 620,
  },
  'visitor-notwork': {
    width: 646,
    height: 243,
  },
  'visitor-lineage': {
    width: 1211,
    height: 457,
  },
  'facilitator-today': {
    width: 1100,
    height: 740,
  },
  'facilitator-ask': {
    width: 1100,
    height: 740,
  },
  'facilitator-bridge': {
    width: 1078,
    height: 740,
  },
  'facilitator-steps': {
    width: 1078,
    height: 146,
  },
  'facilitator-answer': {
    width: 646,
    height: 650,
  },
  'facilitator-list': {
    width: 1100,
    height: 740,
  },
  'facilitator-write': {
    width: 1100,
    height: 740,
  },
  'expert-queue': {
    width: 1100,
    height: 740,
  },
  'expert-answer': {
    width: 1100,
    height: 740,
  },
  'expert-review': {
    width: 1100,
    height: 740,
  },
  'coordinator-today': {
    width: 1100,
    height: 740,
  },
  'coordinator-routing': {
    width: 1100,
    height: 740,
  },
  'coordinator-radar': {
    width: 1078,
    height: 740,
  },
};
