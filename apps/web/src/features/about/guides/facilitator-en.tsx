import type { GuideStep } from './guide';

export const ENGLISH: readonly GuideStep[] = [
  {
    title: 'Begin with today',
    text: (
      <p>
        After signing in you see what lies before your region: a new bridge to an answer, questions of others
        that you could answer, and knowledge that you have to review. Does something not suit now? Put it
        aside.
      </p>
    ),
    picture: [
      'facilitator-today',
      'The first page of a facilitator: at the top a new bridge to an answer to one of the region’s own questions.',
    ],
  },
  {
    title: 'Ask a question',
    text: (
      <>
        <p>
          Write in plain sentences what is in the way and what you tried. Four lines are enough. While you
          write, we look whether the answer is there already, and propose themes.
        </p>
        <p>
          Rather without your name? Choose <b>Without our name</b>. Your text is kept, also when the
          connection is lost.
        </p>
      </>
    ),
    picture: [
      'facilitator-ask',
      'The form Ask a question, with beside it items of knowledge that were found while writing.',
    ],
  },
  {
    title: 'Read the bridge',
    text: (
      <>
        <p>
          Each plank is a reason why a solution fits; the longest weighs most. The reason is below it, in your
          words and in theirs.
        </p>
        <p>
          The dots are what does not fit yet. <b>What differs</b> says what you have to adapt.
        </p>
      </>
    ),
    picture: [
      'facilitator-bridge',
      'A bridge from a question to a solution, with below each plank the reason and how much it weighs.',
    ],
  },
  {
    title: 'Choose, or put aside',
    text: (
      <p>
        Put what fits on the shortlist. Does it not fit, then choose why. The other region does not see that;
        we learn to make better bridges. Everything can be undone.
      </p>
    ),
  },
  {
    title: 'Ask an expert group',
    text: (
      <p>
        At the right is who can help. Suggest a group; a coordinator routes the question. After that you see
        step by step how far it is, and when the answer is due.
      </p>
    ),
    picture: [
      'facilitator-steps',
      'The steps of a question: asked, routed, somebody is working on it, answered, resolved.',
    ],
  },
  {
    title: 'Say whether it helped',
    text: (
      <p>
        Is there an answer? Choose that this is the answer, or ask on. A question is only resolved when you
        say so. Does it come back, then you open it again.
      </p>
    ),
    picture: ['facilitator-answer', 'An answer that the asker chose, with its sources below it.'],
  },
  {
    title: 'Think along with others',
    text: (
      <p>
        The list of questions has those that your knowledge is about. Half an answer helps too. Do you have
        the same question? Join it; then you see the answer as well.
      </p>
    ),
    picture: [
      'facilitator-list',
      'The list of questions that the own region has something about, each with its state.',
    ],
  },
  {
    title: 'Share what you know',
    text: (
      <>
        <p>
          Write an item, or convert a Word or PDF file: we divide the text over the parts. Always say what did
          not work; others read that first. What is still empty may stay empty.
        </p>
        <p>
          You choose who sees it: everybody, the network, or your region alone. Never put data about patients
          in it.
        </p>
      </>
    ),
    picture: [
      'facilitator-write',
      'The page to write knowledge, with fields for the situation, the approach and what did not work.',
    ],
  },
];
