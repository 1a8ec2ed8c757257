-- Words by which a question asks for a judgement of law: an expert does not qualify acts (CPC art. 270; ruling No 16 of the
-- Supreme Court's plenum of 26.11.2004). A hint for whoever writes and whoever receives; it refuses nothing. The patterns are
-- regular expressions of Java, without regard to case; marked assumed, for no act lists them.
create table question_of_law (
  code       text    not null,
  language   text    not null check (language in ('kk', 'ru', 'en')),
  pattern    text    not null,
  act        text    not null,
  assumed    boolean not null,
  valid_from date    not null,
  valid_to   date    check (valid_to > valid_from),
  primary key (code, language, valid_from)
);
grant select on question_of_law to dalel_app;

insert into question_of_law (code, language, pattern, act, assumed, valid_from)
select code, language, pattern, 'УПК РК ст. 270 (предположительно)', true, date '2026-01-01'
from (values
  ('GUILT', 'ru', '\b(не)?винов(ен|на|ны|ность|ности|ностью|ат|ата|аты)\b|\bвин[аыуе]\b'),
  ('GUILT', 'kk', '\bкінәлі|\bкінәсі|\bкінәсіз'),
  ('GUILT', 'en', '\b(guilty|guilt|innocent)\b'),
  ('OFFENCE', 'ru', '\b(состав\w*\s+преступлени\w+|преступлени[еяйю]\b|преступн\w+|мошенничеств\w+|краж[аиуе]\b|вымогательств\w+|хищени\w+)'),
  ('OFFENCE', 'kk', '\bқылмыс|\bалаяқтық|\bұрлық|\bқорқытып\s+алу'),
  ('OFFENCE', 'en', '\b(crime|criminal offence|offence|fraud|theft|extortion|embezzlement)\b'),
  ('LAWFUL', 'ru', '\b(не)?(законн|правомерн)\w*|\bпротивоправн\w*|\bнарушен\w*\s+(ли\s+)?закон\w*'),
  ('LAWFUL', 'kk', '\bзаңды\s*ма|\bзаңсыз|\bқұқыққа\s+(қайшы|қарсы)|\bзаң(ды|ның)?\s+бұз'),
  ('LAWFUL', 'en', '\b(un|il)?(lawful|legal)(ly)?\b|\bviolat\w+\s+(of\s+)?the\s+law\b'),
  ('INTENT', 'ru', '\bумыс(е)?л\w*|\bумышленн\w*|\bнеосторожност\w*|\bквалифи(каци|циру)\w*'),
  ('INTENT', 'kk', '\bқасақана|\bпиғыл|\bабайсыздық|\bсаралан|\bсаралау'),
  ('INTENT', 'en', '\b(intent|intentional(ly)?|negligen(t|ce|tly)|qualif(y|ied|ication))\b')
) hints (code, language, pattern);
