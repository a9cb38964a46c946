import { Link } from '../../shared/links';
import { Part } from './part';

export const English = () => (
  <>
    <Part title="In short">
      <ul>
        <li>No trackers, no advertisements, nothing from other sites.</li>
        <li>One cookie, and only when you sign in.</li>
        <li>You can ask a question without the name of your region.</li>
        <li>Data about patients do not belong here. Do not put them in.</li>
      </ul>
    </Part>
    <Part title="When you only read">
      <p>
        Then we store nothing about you. The site does not record who opens which page or searches for what.
        Whoever sets up the site for a network can place a server of their own before it that does record
        visits. Ask the administrator of that network.
      </p>
      <p>
        We do count per day which words were searched and how much was found, so that what is missing comes to
        light. Not by whom. What looks like a name, an address or a number is not counted. After ninety days
        the counts are removed.
      </p>
    </Part>
    <Part title="When you have an account">
      <ul>
        <li>
          <b>Who you are:</b> name, e-mail address, function, organisation, field, and your role in a region
          or an expert group. Needed to know for whom you ask or answer. Nobody else sees your e-mail address.
        </li>
        <li>
          <b>Your password:</b> not itself, but the result of a calculation from which it cannot be recovered.
        </li>
        <li>
          <b>Your preferences:</b> language, and light or dark.
        </li>
        <li>
          <b>What you write and choose:</b> questions, answers, knowledge, files that you add, which bridges
          you chose or put aside. With your name and the moment.
        </li>
        <li>
          <b>Signing in:</b> a fingerprint of the token in your cookie. You sign in again after twelve hours
          without use, and otherwise after fourteen days. The administrator can set other times.
        </li>
        <li>
          <b>Failed attempts to sign in:</b> the e-mail address and the internet address, for a quarter of an
          hour, against guessing. After that we clear them away.
        </li>
        <li>
          <b>A log:</b> who signed in when, published knowledge or took it out of the list, changed how
          matches are weighed, and who looked up, for which reason, who asked a question without a name. That
          log cannot be changed or erased.
        </li>
      </ul>
    </Part>
    <Part title="For how long">
      <p>
        What you wrote stays as long as the network uses Samenwijs. Nothing is erased by itself. A question
        that you withdraw can still be read by the network. Knowledge that was taken out of the list can still
        be read by those who sign in. Of knowledge we keep earlier versions as well.
      </p>
      <p>There is no button yet to remove your own account. Ask the administrator of your network.</p>
    </Part>
    <Part title="Who sees what">
      <div className="scroller" tabIndex={0} role="region" aria-label="Table: who sees what">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Knowledge for everyone</th>
              <td>everybody, without an account as well</td>
            </tr>
            <tr>
              <th scope="row">Knowledge for the network</th>
              <td>whoever signs in, from every region</td>
            </tr>
            <tr>
              <th scope="row">Knowledge for the own region</th>
              <td>that region, and the coordinators</td>
            </tr>
            <tr>
              <th scope="row">A draft</th>
              <td>
                the own region and whoever writes it; of knowledge also the coordinators, and the expert group
                that reviews it
              </td>
            </tr>
            <tr>
              <th scope="row">A question and its answers</th>
              <td>whoever signs in, from every region</td>
            </tr>
            <tr>
              <th scope="row">Who asked a question without a name</th>
              <td>the own region. A coordinator or administrator with a reason alone, and the log says so</td>
            </tr>
            <tr>
              <th scope="row">Who took something over, and how it ended</th>
              <td>whoever signs in; visitors only when the region agreed</td>
            </tr>
            <tr>
              <th scope="row">People, with function and organisation</th>
              <td>whoever signs in, also the contact of public knowledge</td>
            </tr>
          </tbody>
        </table>
      </div>
    </Part>
    <Part title="Questions without a name">
      <p>
        Such a question loses the name of the region and of the asker, also in lists, search results and
        counts. The number of inhabitants is only given broadly, such as ‘75,000 to 150,000’. The bridges of
        that question use nothing about the region, because a reason such as ‘nearly as large’ can give away
        who it is. And when the region takes something over, nothing says that it came from that question.
      </p>
      <p>
        One thing we cannot do for you: do not write anything in the question by which others recognise you.
      </p>
    </Part>
    <Part title="Cookie and storage in your browser">
      <ul>
        <li>
          <b>Cookie</b> <code>samenwijs</code> or <code>__Host-samenwijs</code>: the proof that you signed in.
          Only our server reads it. Gone when you sign out, otherwise after fourteen days.
        </li>
        <li>
          <b>Storage on this device</b>, under names that begin with <code>samenwijs.</code>: your language,
          your colours and whether shortcuts are on, drafts that you are typing, and what you put aside on the
          first page. Your browser keeps that until you erase it. A draft goes once you send it, but not by
          signing out. Are you at somebody else’s computer? Then empty your text first.
        </li>
      </ul>
      <p>The site needs these to work. That is why we do not ask for consent with a banner.</p>
    </Part>
    <Part title="Where it is">
      <p>
        In the network’s own database. Searching and comparing happens on the same server; nothing goes to a
        company that processes texts. Fonts and pictures come from this site as well.
      </p>
    </Part>
    <Part title="Your rights">
      <p>
        You may ask what is stored about you, and have it corrected or removed. Turn to the administrator of
        your network, or to your facilitator; the network is responsible. If you cannot work it out together,
        you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).
      </p>
      <p>
        Seen a leak or something unsafe? Tell the administrator, and wait with telling others until it is
        mended. How the site works is on <Link to="/over">About Samenwijs</Link>.
      </p>
    </Part>
  </>
);
