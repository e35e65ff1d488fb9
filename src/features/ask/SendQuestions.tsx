import { wordsOfQuestion } from '../../content/lookUp.ts';
import { writeAskLink } from '../../io/shareLink/askLink.ts';
import type { Asked } from '../../io/shareLink/packAsked.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { LinkToCopy } from './LinkToCopy.tsx';
import { addressOf, capital, counted, mailTo } from './wording.ts';

/** From this length on, some mail and chat programs cut links. */
const longLink = 2_000;

/** The link, and a text to send it with. */
export function SendQuestions({ asked }: { readonly asked: Asked }) {
  const { questions, name } = asked;
  if (questions.length === 0)
    return (
      <Part topic="Send" about="Nothing is sent by this page">
        <Flow>
          <h2>The link stands here as soon as a question is ticked.</h2>
        </Flow>
      </Part>
    );
  const link = addressOf(writeAskLink(asked));
  const subject = `${capital(counted(questions.length, 'question'))} ${name ? `about ${name}` : 'for you'}`;
  const text = letter(questions, name, link);
  return (
    <Part topic="Send" about="Nothing is sent by this page">
      <Flow>
        <h2>Send the link to the person who knows.</h2>
        <LinkToCopy link={link}>
          <ButtonLink look="bare" href={mailTo(subject, text)}>
            Write a mail with it
          </ButtonLink>
        </LinkToCopy>
        {link.length > longLink && (
          <Quiet small>
            This link has {link.length.toLocaleString()} characters, and some programs cut links after{' '}
            {longLink.toLocaleString()}. A shorter note makes it shorter.
          </Quiet>
        )}
        <Disclosure summary="A text to paste into a message">
          <TextArea
            label="Text with the link"
            rows={12}
            readOnly
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Disclosure>
      </Flow>
    </Part>
  );
}

/** What goes with the link; the asker's own note is in the link. */
function letter(questions: readonly string[], name: string, link: string): string {
  const titles = questions.map((id) => `- ${wordsOfQuestion(id).title}`);
  return [
    `Could you help me with ${counted(questions.length, 'question')}${name ? ` about ‘${name}’` : ''}?`,
    titles.join('\n'),
    'Open this link and choose your answers. It takes about two minutes. The page stores and sends nothing: it gives you a link or a short code to send back to me.',
    link,
  ].join('\n\n');
}
