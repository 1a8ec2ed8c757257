-- What the law says, as data: each row names its act and the days on which it holds. Changed law is a new row, never a changed one.
-- valid_from is the first day (of entry into force where known, else the day of the act), valid_to the first day on which it no longer holds.
create table article (
  code       text not null,
  ru         text not null,
  kk         text not null,
  en         text not null,
  act        text not null,
  valid_from date not null,
  valid_to   date check (valid_to > valid_from),
  primary key (code, valid_from)
);

create table legal_ground (
  code       text     not null,
  use        text     not null check (use in ('RETURN', 'IMPOSSIBILITY')),
  ordinal    smallint not null,
  ru         text     not null,
  kk         text     not null,
  en         text     not null,
  source     text     not null,
  valid_from date     not null,
  valid_to   date     check (valid_to > valid_from),
  primary key (code, valid_from)
);

-- "Assumed" where the act gives the period but not the way of counting; then the Criminal Procedure Code's way is taken.
create table clock_rule (
  code                   text    not null,
  days                   integer not null check (days between 1 and 366),
  unit                   text    not null check (unit in ('CALENDAR', 'WORKING')),
  first_day_counted      boolean not null,
  rolls_to_working_day   boolean not null,
  assumed                boolean not null,
  source                 text    not null,
  valid_from             date    not null,
  valid_to               date    check (valid_to > valid_from),
  primary key (code, valid_from)
);

-- Days that differ from the plain week. A year without a row is unknown: no deadline is computed into it.
create table calendar_day (
  day     date    primary key,
  kind    text    not null check (kind in ('HOLIDAY', 'TRANSFERRED_OFF', 'TRANSFERRED_WORK')),
  ru      text    not null,
  kk      text    not null,
  en      text    not null,
  act     text    not null,
  assumed boolean not null
);

-- What a person picks from on a form.
create table threat_category (
  code       text     not null,
  ordinal    smallint not null,
  ru         text     not null,
  kk         text     not null,
  en         text     not null,
  valid_from date     not null,
  valid_to   date     check (valid_to > valid_from),
  primary key (code, valid_from)
);
create table ai_form          (like threat_category including all);
create table sector           (like threat_category including all);
create table expert_specialty (like threat_category including all);

-- Glossary. A term that is not "in law" has no legal definition known to the Center; wherever it is explained, that is said.
create table term (
  code       text    not null,
  ru         text    not null,
  kk         text    not null,
  en         text    not null,
  in_law     boolean not null,
  source     text    not null,
  valid_from date    not null,
  valid_to   date    check (valid_to > valid_from),
  primary key (code, valid_from)
);

create table legal_text (
  code       text not null,
  edition    text not null,
  ru         text not null,
  kk         text not null,
  en         text not null,
  act        text not null,
  valid_from date not null,
  valid_to   date check (valid_to > valid_from),
  primary key (code, valid_from)
);

grant select on article, legal_ground, clock_rule, calendar_day, threat_category, ai_form, sector, expert_specialty, term, legal_text
  to dalel_app;

insert into article (code, ru, kk, en, act, valid_from)
select code, ru, kk, en, 'Criminal Code of 3 July 2014 No 226-V', date '2015-01-01' from (values
  ('147', 'Нарушение неприкосновенности частной жизни и законодательства о персональных данных', 'Жеке өмірге қол сұғылмаушылықты және дербес деректер туралы заңнаманы бұзу', 'Violation of privacy and of the law on personal data'),
  ('188', 'Кража', 'Ұрлық', 'Theft'),
  ('190', 'Мошенничество', 'Алаяқтық', 'Fraud'),
  ('194', 'Вымогательство', 'Қорқытып алушылық', 'Extortion'),
  ('195', 'Причинение имущественного ущерба обманом или злоупотреблением доверием', 'Алдау немесе сенімді теріс пайдалану жолымен мүліктік залал келтіру', 'Damage to property by deceit or breach of trust'),
  ('205', 'Неправомерный доступ к информации, информационной системе или сети телекоммуникаций', 'Ақпаратқа, ақпараттық жүйеге немесе телекоммуникациялар желісіне құқыққа сыйымсыз қол жеткізу', 'Unlawful access to information, an information system or a telecommunications network'),
  ('206', 'Неправомерные уничтожение или модификация информации', 'Ақпаратты құқыққа сыйымсыз жою немесе түрлендіру', 'Unlawful destruction or modification of information'),
  ('207', 'Нарушение работы информационной системы или сети телекоммуникаций', 'Ақпараттық жүйенің немесе телекоммуникациялар желісінің жұмысын бұзу', 'Disruption of an information system or a telecommunications network'),
  ('208', 'Неправомерное завладение информацией', 'Ақпаратты құқыққа сыйымсыз иемденіп алу', 'Unlawful taking of information'),
  ('209', 'Принуждение к передаче информации', 'Ақпарат беруге мәжбүрлеу', 'Coercion to hand over information'),
  ('210', 'Создание, использование или распространение вредоносных программ', 'Зиянды компьютерлік бағдарламаларды жасау, пайдалану немесе тарату', 'Making, use or distribution of malicious programs'),
  ('211', 'Неправомерное распространение электронных ресурсов ограниченного доступа', 'Қолжетімділігі шектелген электрондық ақпараттық ресурстарды құқыққа сыйымсыз тарату', 'Unlawful distribution of electronic resources of restricted access'),
  ('212', 'Услуги по размещению интернет-ресурсов, преследующих противоправные цели', 'Құқыққа қарсы мақсаттағы интернет-ресурстарды орналастыру қызметтерін көрсету', 'Hosting of internet resources for unlawful aims'),
  ('213', 'Неправомерное изменение идентификационного кода абонентского устройства', 'Абоненттік құрылғының сәйкестендіру кодын құқыққа сыйымсыз өзгерту', 'Unlawful change of the identifier of a subscriber’s device'),
  ('217', 'Создание финансовой (инвестиционной) пирамиды и руководство ею', 'Қаржылық (инвестициялық) пирамида құру және оған басшылық ету', 'Creating and leading a financial (investment) pyramid'),
  ('218', 'Легализация (отмывание) денег и имущества, полученных преступным путём', 'Қылмыстық жолмен алынған ақшаны және мүлікті заңдастыру (жылыстату)', 'Laundering of criminal proceeds'),
  ('223', 'Незаконные получение, разглашение или использование коммерческой, банковской тайны', 'Коммерциялық, банктік құпияны заңсыз алу, жария ету немесе пайдалану', 'Unlawful obtaining, disclosure or use of commercial or bank secrets'),
  ('232', 'Изготовление или сбыт поддельных платёжных карточек и платёжных документов', 'Жалған төлем карточкаларын және төлем құжаттарын жасау немесе өткізу', 'Making or selling forged payment cards and payment documents'),
  ('274', 'Распространение заведомо ложной информации', 'Көрінеу жалған ақпарат тарату', 'Spreading information known to be false')
) as a (code, ru, kk, en);

-- The rewriting of July 2025, in force since 16 September 2025: "informatization object" instead of system and network.
update article set valid_to = '2025-09-16' where code in ('205', '206', '207', '208', '209', '210');
insert into article (code, ru, kk, en, act, valid_from)
select code, ru, kk, en, 'Criminal Code of 3 July 2014 No 226-V as amended in July 2025', date '2025-09-16' from (values
  ('205', 'Неправомерный доступ к информации или объекту информатизации', 'Ақпаратқа немесе ақпараттандыру объектісіне құқыққа сыйымсыз қол жеткізу', 'Unlawful access to information or an informatization object'),
  ('206', 'Неправомерные уничтожение или модификация информации', 'Ақпаратты құқыққа сыйымсыз жою немесе түрлендіру', 'Unlawful destruction or modification of information'),
  ('207', 'Нарушение работы объекта информатизации', 'Ақпараттандыру объектісінің жұмысын бұзу', 'Disruption of an informatization object'),
  ('208', 'Неправомерное завладение информацией', 'Ақпаратты құқыққа сыйымсыз иемденіп алу', 'Unlawful taking of information'),
  ('209', 'Принуждение к передаче информации', 'Ақпарат беруге мәжбүрлеу', 'Coercion to hand over information'),
  ('210', 'Создание, использование или распространение вредоносных программ', 'Зиянды компьютерлік бағдарламаларды жасау, пайдалану немесе тарату', 'Making, use or distribution of malicious programs'),
  ('232-1', 'Незаконная передача или приобретение доступа к банковскому счёту', 'Банк шотына қолжетімділікті заңсыз беру немесе алу', 'Unlawful handing over or obtaining of access to a bank account')
) as a (code, ru, kk, en);

insert into legal_ground (code, use, ordinal, ru, kk, en, source, valid_from) values
  ('NO_EXPERT', 'RETURN', 1, 'Нет эксперта, обладающего нужными специальными знаниями', 'Қажетті арнайы білімі бар сарапшы жоқ', 'No expert with the knowledge that is needed', 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('NO_EQUIPMENT', 'RETURN', 2, 'Недостаточны оборудование или условия для исследования', 'Зерттеуге арналған жабдық немесе жағдайлар жеткіліксіз', 'Equipment or conditions are insufficient for the study', 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('BEYOND_COMPETENCE', 'RETURN', 3, 'Вопросы выходят за пределы компетенции эксперта', 'Сұрақтар сарапшының құзыретінен тыс', 'The questions are beyond an expert’s competence', 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('UNLAWFUL_MATERIALS', 'RETURN', 4, 'Материалы представлены с нарушением закона', 'Материалдар заң бұзыла отырып ұсынылған', 'The materials were submitted in breach of the law', 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('SUSPENSION_CAUSE_REMAINS', 'RETURN', 5, 'Причина приостановления не устранена в срок', 'Тоқтата тұру себебі мерзімінде жойылмаған', 'The cause of the suspension was not removed in time', 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('NO_KNOWLEDGE', 'IMPOSSIBILITY', 1, 'Вопросы выходят за пределы специальных знаний эксперта', 'Сұрақтар сарапшының арнайы білімінің шегінен шығады', 'The questions exceed the expert’s knowledge', 'CPC of 4 July 2014 No 231-V, art. 284; Law No 44-VI, art. 40', '2017-02-10'),
  ('UNFIT_MATERIALS', 'IMPOSSIBILITY', 2, 'Материалы непригодны или недостаточны и не могут быть восполнены', 'Материалдар жарамсыз немесе жеткіліксіз және оларды толықтыру мүмкін емес', 'The materials are unfit or insufficient and cannot be completed', 'CPC of 4 July 2014 No 231-V, art. 284; Law No 44-VI, art. 40', '2017-02-10'),
  ('STATE_OF_SCIENCE', 'IMPOSSIBILITY', 3, 'Состояние науки не позволяет ответить на вопросы', 'Ғылымның қазіргі жай-күйі сұрақтарға жауап беруге мүмкіндік бермейді', 'The state of science does not allow an answer', 'CPC of 4 July 2014 No 231-V, art. 284; Law No 44-VI, art. 40', '2017-02-10');

-- T5: an extension can be asked for until the end of T1, so it is counted as T1. T6 is the Center's own target.
insert into clock_rule (code, days, unit, first_day_counted, rolls_to_working_day, assumed, source, valid_from) values
  ('T1', 30, 'CALENDAR', false, true, true,  'Law of 10 February 2017 No 44-VI, art. 34; counted as in CPC art. 48', '2017-02-10'),
  ('T2', 3,  'CALENDAR', false, true, false, 'CPC of 4 July 2014 No 231-V, art. 276 and 48', '2015-01-01'),
  ('T3', 10, 'WORKING',  false, true, true,  'Law of 10 February 2017 No 44-VI, art. 34(4); counted as in CPC art. 48', '2017-02-10'),
  ('T4', 3,  'CALENDAR', false, true, true,  'Law of 10 February 2017 No 44-VI, art. 34(5); counted as in CPC art. 48', '2017-02-10'),
  ('T5', 30, 'CALENDAR', false, true, true,  'Law of 10 February 2017 No 44-VI, art. 34(3); counted as in CPC art. 48', '2017-02-10'),
  ('T6', 3,  'WORKING',  false, true, true,  'The Center’s own target', '2017-02-10');

insert into calendar_day (day, kind, ru, kk, en, act, assumed)
select day, 'HOLIDAY', ru, kk, en, act, false from (values
  ('Новый год', 'Жаңа жыл', 'New Year', 'Law of 13 December 2001 No 267-II', array['2025-01-01', '2025-01-02', '2026-01-01', '2026-01-02', '2027-01-01', '2027-01-02', '2028-01-01', '2028-01-02']::date[]),
  ('Православное Рождество', 'Православиелік Рождество', 'Orthodox Christmas', 'Labour Code of 23 November 2015 No 414-V', array['2025-01-07', '2026-01-07', '2027-01-07', '2028-01-07']::date[]),
  ('Международный женский день', 'Халықаралық әйелдер күні', 'International Women’s Day', 'Law of 13 December 2001 No 267-II', array['2025-03-08', '2026-03-08', '2027-03-08', '2028-03-08']::date[]),
  ('День Конституции', 'Конституция күні', 'Constitution Day', 'Constitution of 15 March 2026, art. 94', array['2027-03-15', '2028-03-15']::date[]),
  ('Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law of 13 December 2001 No 267-II', array['2025-03-21', '2025-03-22', '2025-03-23', '2026-03-21', '2026-03-22', '2026-03-23', '2027-03-21', '2027-03-22', '2027-03-23', '2028-03-21', '2028-03-22', '2028-03-23']::date[]),
  ('Праздник единства народа Казахстана', 'Қазақстан халқының бірлігі мерекесі', 'Day of Unity of the People of Kazakhstan', 'Law of 13 December 2001 No 267-II', array['2025-05-01', '2026-05-01', '2027-05-01', '2028-05-01']::date[]),
  ('День защитника Отечества', 'Отан қорғаушы күні', 'Defender of the Fatherland Day', 'Law of 13 December 2001 No 267-II', array['2025-05-07', '2026-05-07', '2027-05-07', '2028-05-07']::date[]),
  ('День Победы', 'Жеңіс күні', 'Victory Day', 'Law of 13 December 2001 No 267-II', array['2025-05-09', '2026-05-09', '2027-05-09', '2028-05-09']::date[]),
  ('Первый день Курбан-айта', 'Құрбан айттың бірінші күні', 'First day of Kurban Ait', 'Labour Code of 23 November 2015 No 414-V', array['2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05']::date[]),
  ('День столицы', 'Астана күні', 'Capital Day', 'Law of 13 December 2001 No 267-II', array['2025-07-06', '2026-07-06', '2027-07-06', '2028-07-06']::date[]),
  ('День Конституции', 'Конституция күні', 'Constitution Day', 'Law of 13 December 2001 No 267-II', array['2025-08-30']::date[]),
  ('День Республики', 'Республика күні', 'Republic Day', 'Law of 13 December 2001 No 267-II', array['2025-10-25', '2026-10-25', '2027-10-25', '2028-10-25']::date[]),
  ('День Независимости', 'Тәуелсіздік күні', 'Independence Day', 'Law of 13 December 2001 No 267-II', array['2025-12-16', '2026-12-16', '2027-12-16', '2028-12-16']::date[])
) as h (ru, kk, en, act, days) cross join unnest(days) as day;

-- The moon decides; until it is announced the date is a forecast.
update calendar_day set assumed = true where en = 'First day of Kurban Ait' and day >= '2027-01-01';

-- A holiday on Saturday or Sunday gives the next working day off; Christmas and Kurban Ait are days off, not holidays, and give none.
insert into calendar_day (day, kind, ru, kk, en, act, assumed)
select day, 'TRANSFERRED_OFF', 'Выходной за ' || to_char(holiday, 'DD.MM.YYYY'), to_char(holiday, 'DD.MM.YYYY') || ' үшін демалыс күні',
  'Day off for ' || to_char(holiday, 'DD.MM.YYYY'), 'Law of 13 December 2001 No 267-II, art. 5', day >= '2027-01-01'
from (values
  (date '2025-03-10', date '2025-03-08'), ('2025-03-24', '2025-03-22'), ('2025-03-25', '2025-03-23'), ('2025-07-07', '2025-07-06'),
  ('2025-09-01', '2025-08-30'), ('2025-10-27', '2025-10-25'),
  ('2026-03-09', '2026-03-08'), ('2026-03-24', '2026-03-21'), ('2026-03-25', '2026-03-22'), ('2026-05-11', '2026-05-09'), ('2026-10-26', '2026-10-25'),
  ('2027-01-04', '2027-01-02'), ('2027-03-24', '2027-03-21'), ('2027-05-03', '2027-05-01'), ('2027-05-10', '2027-05-09'),
  ('2028-01-03', '2028-01-01'), ('2028-01-04', '2028-01-02'), ('2028-05-08', '2028-05-07'), ('2028-12-18', '2028-12-16')
) as t (day, holiday);

insert into calendar_day (day, kind, ru, kk, en, act, assumed) values
  ('2025-01-03', 'TRANSFERRED_OFF', 'Выходной, перенесённый с 05.01.2025', '05.01.2025 күнінен ауыстырылған демалыс күні', 'Day off moved from 05.01.2025', 'Order of the Minister of Labour and Social Protection, November 2024', false),
  ('2025-01-05', 'TRANSFERRED_WORK', 'Рабочий день за 03.01.2025', '03.01.2025 үшін жұмыс күні', 'Working day for 03.01.2025', 'Order of the Minister of Labour and Social Protection, November 2024', false);

insert into threat_category (code, ordinal, ru, kk, en, valid_from) values
  ('INFRASTRUCTURE_ATTACK', 1, 'Атака на информационную инфраструктуру (DDoS, вредоносные программы)', 'Ақпараттық инфрақұрылымға шабуыл (DDoS, зиянды бағдарламалар)', 'Attack on information infrastructure (DDoS, malware)', '2026-01-01'),
  ('DIGITAL_MEANS', 2, 'Преступление с использованием цифровых средств (мошенничество, фишинг, вымогательство криптовалюты)', 'Цифрлық құралдарды пайдаланып жасалған қылмыс (алаяқтық, фишинг, криптовалютаны қорқытып алу)', 'Crime by digital means (fraud, phishing, crypto extortion)', '2026-01-01'),
  ('ESPIONAGE', 3, 'Кибершпионаж и вмешательство в государственные системы', 'Кибертыңшылық және мемлекеттік жүйелерге араласу', 'Cyber-espionage and interference with state systems', '2026-01-01');

insert into ai_form (code, ordinal, ru, kk, en, valid_from) values
  ('PHISHING_TEXT', 1, 'Фишинг, написанный языковой моделью', 'Тілдік модель жазған фишинг', 'Phishing written by a language model', '2026-01-01'),
  ('DEEPFAKE', 2, 'Дипфейк для вымогательства, шантажа или дискредитации', 'Қорқытып алуға, бопсалауға немесе абыройын түсіруге арналған дипфейк', 'Deepfake for extortion, blackmail or discrediting', '2026-01-01'),
  ('VOICE_CLONE', 3, 'Клонирование голоса', 'Дауысты клондау', 'Voice cloning', '2026-01-01'),
  ('AUTONOMOUS_AGENT', 4, 'Автономный сканер, скрипт или агент', 'Автономды сканер, скрипт немесе агент', 'Autonomous scanner, script or agent', '2026-01-01'),
  ('FINANCIAL_FRAUD', 5, 'Мошенничество в банковской сфере или с криптовалютой, автоматизированное ИИ', 'ЖИ автоматтандырған банктік немесе криптовалюталық алаяқтық', 'AI-automated fraud in banking or crypto', '2026-01-01');

insert into sector (code, ordinal, ru, kk, en, valid_from) values
  ('LOCAL_EXECUTIVE', 1, 'Местный исполнительный орган', 'Жергілікті атқарушы орган', 'Local executive body', '2026-01-01'),
  ('STATE', 2, 'Государственный орган', 'Мемлекеттік орган', 'State body', '2026-01-01'),
  ('QUASI_STATE', 3, 'Квазигосударственный сектор', 'Квазимемлекеттік сектор', 'Quasi-state sector', '2026-01-01'),
  ('TELECOM', 4, 'Связь', 'Байланыс', 'Telecommunications', '2026-01-01'),
  ('PRIVATE', 5, 'Частная организация', 'Жеке ұйым', 'Private organization', '2026-01-01'),
  ('BANK', 6, 'Банк', 'Банк', 'Bank', '2026-01-01'),
  ('CITIZEN', 7, 'Гражданин', 'Азамат', 'Citizen', '2026-01-01');

insert into expert_specialty (code, ordinal, ru, kk, en, valid_from) values
  ('COMPUTER', 1, 'Исследование компьютерной техники и носителей', 'Компьютерлік техника мен тасығыштарды зерттеу', 'Computers and storage media', '2026-01-01'),
  ('MOBILE', 2, 'Исследование мобильных устройств', 'Мобильді құрылғыларды зерттеу', 'Mobile devices', '2026-01-01'),
  ('MEDIA', 3, 'Исследование фото-, видео- и звукозаписей', 'Фото-, бейне- және дыбыс жазбаларын зерттеу', 'Photo, video and audio recordings', '2026-01-01'),
  ('NETWORK_MALWARE', 4, 'Исследование сетей и вредоносных программ', 'Желілер мен зиянды бағдарламаларды зерттеу', 'Networks and malware', '2026-01-01'),
  ('CRYPTO_ASSETS', 5, 'Исследование следов денег и криптоактивов', 'Ақша мен криптоактивтердің ізін зерттеу', 'Trails of money and crypto assets', '2026-01-01');

insert into legal_text (code, edition, ru, kk, en, act, valid_from) values
  ('liability', '1', 'Права и обязанности эксперта мне разъяснены. Об уголовной ответственности по статье 420 Уголовного кодекса Республики Казахстан за дачу заведомо ложного заключения предупреждён(а).',
   'Сарапшының құқықтары мен міндеттері маған түсіндірілді. Көрінеу жалған қорытынды бергенім үшін Қазақстан Республикасы Қылмыстық кодексінің 420-бабы бойынша қылмыстық жауаптылық туралы маған ескертілді.',
   'The rights and duties of an expert have been explained to me. I have been warned of criminal liability under article 420 of the Criminal Code of the Republic of Kazakhstan for giving a conclusion known to be false.',
   'Criminal Code of 3 July 2014 No 226-V, art. 420', '2015-01-01');

insert into term (code, ru, kk, en, in_law, source, valid_from) values
  ('request', 'заявка на экспертизу', 'өтінім', 'request', false, 'The Center’s working word', '2026-01-01'),
  ('resolution', 'постановление о назначении судебной экспертизы', 'сот сараптамасын тағайындау туралы қаулы', 'resolution appointing an examination', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('ruling', 'определение о назначении судебной экспертизы', 'сот сараптамасын тағайындау туралы ұйғарым', 'ruling appointing an examination', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('appointing-body', 'орган (лицо), назначивший экспертизу', 'сараптаманы тағайындаған орган (адам)', 'appointing body', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('exhibit', 'объект экспертизы', 'сараптама объектісі', 'exhibit', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('comparison-sample', 'образец', 'үлгі', 'comparison sample', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('physical-evidence', 'вещественное доказательство', 'заттай дәлелдеме', 'physical evidence', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('examination', 'судебная экспертиза', 'сот сараптамасы', 'examination', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('specialist-study', 'исследование специалиста', 'маманның зерттеуі', 'specialist’s study', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('conclusion', 'заключение эксперта', 'сарапшының қорытындысы', 'conclusion', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('inference', 'вывод', 'түйін', 'inference', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('question', 'вопрос', 'сұрақ', 'question', false, 'The Center’s working word', '2026-01-01'),
  ('question-in-documents', 'вопрос', 'қойылған мәселе', 'question', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('methodology', 'методика', 'әдістеме', 'method', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('method', 'метод', 'әдіс', 'technique', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('custody-history', 'история хранения и передачи', 'сақтау және беру тарихы', 'custody history', false, 'No legal definition found', '2026-01-01'),
  ('handover', 'приём-передача', 'қабылдау-тапсыру', 'handover', false, 'The Center’s working word', '2026-01-01'),
  ('sealed', 'опечатано', 'мөрленген', 'sealed', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('packed', 'упаковано', 'қапталған', 'packed', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('internal-review', 'внутренняя проверка', 'ішкі тексеру', 'internal review', false, 'The Center’s working word', '2026-01-01'),
  ('impossibility', 'сообщение о невозможности дать заключение', 'қорытынды берудің мүмкін еместігі туралы хабар', 'notice of impossibility', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('return', 'возврат без исполнения', 'орындамастан қайтару', 'return', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('extension', 'продление', 'ұзарту', 'extension', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('motion', 'ходатайство', 'өтінішхат', 'motion', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('challenge', 'отвод', 'қарсылық білдіру', 'challenge', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('suspended', 'приостановлено', 'тоқтатыла тұрды', 'suspended', true, 'Law of 10 February 2017 No 44-VI', '2017-02-10'),
  ('additional', 'дополнительная экспертиза', 'қосымша сараптама', 'additional examination', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('repeat', 'повторная экспертиза', 'қайталама сараптама', 'repeat examination', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('commission', 'комиссионная экспертиза', 'комиссиялық сараптама', 'commission examination', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('complex', 'комплексная экспертиза', 'кешенді сараптама', 'complex examination', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('investigator', 'следователь', 'тергеуші', 'investigator', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('inquiry-officer', 'дознаватель', 'анықтаушы', 'inquiry officer', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('investigating-judge', 'следственный судья', 'тергеу судьясы', 'investigating judge', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('admissibility', 'допустимость', 'жол берілетіндік', 'admissibility', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('reliability', 'достоверность', 'анықтық', 'reliability', true, 'CPC of 4 July 2014 No 231-V', '2015-01-01'),
  ('digital-evidence', 'цифровые доказательства', 'цифрлық дәлелдемелер', 'digital evidence', false, 'No legal definition found', '2026-01-01'),
  ('synthetic-result', 'синтетический результат деятельности системы ИИ', 'ЖИ жүйесі қызметінің синтетикалық нәтижесі', 'synthetic result of an AI system', true, 'Law on artificial intelligence of 17 November 2025 No 230-VIII, art. 1', '2026-01-18'),
  ('deepfake', 'дипфейк', 'дипфейк', 'deepfake', false, 'No legal definition found', '2026-01-01'),
  ('automated-cyber-action', 'автоматизированное кибердействие', 'автоматтандырылған киберәрекет', 'automated cyber-action', false, 'No legal definition found', '2026-01-01'),
  ('ai-crime', 'преступление с использованием ИИ', 'ЖИ пайдаланып жасалған қылмыс', 'AI crime', false, 'No legal definition found', '2026-01-01');
