import { graphql } from './gql';

/** A match as <Bridge> needs it. In a document: `...MatchParts` (the name is enough, the code generator finds it). */
export const MatchParts = graphql(`
  fragment MatchParts on Match {
    id
    version
    status
    score
    confidence
    factors {
      key
      contribution
      words {
        question
        item
        via
      }
      mine
      theirs
    }
    differences {
      key
      mine
      theirs
    }
  }
`);

export const RegionParts = graphql(`
  fragment RegionParts on Region {
    id
    key
    name
    fictitious
  }
`);
