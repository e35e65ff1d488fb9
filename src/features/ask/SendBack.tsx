import { saveTextFile } from '../../io/exports/saveTextFile.ts';
import { writeReplyLink } from '../../io/shareLink/askLink.ts';
import type { Reply } from '../../io/shareLink/packReply.ts';
import { writeReplyCode } from '../../io/shareLink/replyCode.ts';
import { writeReplyFile } from '../../io/shareLink/replyFile.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { CodeToCopy } from './CodeToCopy.tsx';
import { LinkToCopy } from './LinkToCopy.tsx';
import { addressOf, capital, counted, mailTo } from './wording.ts';

/** The way back for the answers, once every question has one; how many are left is announced. */
export function SendBack({ reply, left }: { readonly reply: Reply; readonly left: number }) {
  return (
    <Part topic="Send it back" about="Nothing is sent by this page">
      <div role="status">
        <h2>{left > 0 ? `${capital(counted(left, 'question'))} to go.` : 'Send your answers to whoever asked you.'}</h2>
      </div>
      {left > 0 ? (
        <Quiet>What you send back stands here once each has an answer. ‘Not sure’ is one.</Quiet>
      ) : (
        <Ways reply={reply} />
      )}
    </Part>
  );
}

/** As a link, as a file, and as a code where it carries no text. */
function Ways({ reply }: { readonly reply: Reply }) {
  const link = addressOf(writeReplyLink(reply));
  const code = writeReplyCode(reply);
  return (
    <>
      <Flow>
        <LinkToCopy link={link}>
          <ButtonLink look="bare" href={mailTo('My answers', `Here are my answers. Open this link:\n\n${link}`)}>
            Write a mail with it
          </ButtonLink>
          <Button
            look="bare"
            onClick={() => saveTextFile('Answers.remit-reply.json', writeReplyFile(reply), 'application/json')}
          >
            Download as a file
          </Button>
        </LinkToCopy>
      </Flow>
      {code === null ? (
        <Quiet small>
          Without name and remark there is a short code as well, to type or to read out on the telephone.
        </Quiet>
      ) : (
        <CodeToCopy code={code} />
      )}
    </>
  );
}
