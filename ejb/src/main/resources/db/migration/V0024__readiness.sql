-- What a case needs to be admissible, as a list: which requirements apply, which are met, and what is to be done. A requirement
-- is data with its source; how it is seen in the record is one function of the owner, so that each participant learns the state
-- of all of them and the content of none that is not his.
create table requirement (
  code       text     not null,
  ordinal    smallint not null,
  ru         text     not null,
  kk         text     not null,
  en         text     not null,
  todo_ru    text     not null,
  todo_kk    text     not null,
  todo_en    text     not null,
  source     text     not null,
  place      text     not null,
  valid_from date     not null,
  valid_to   date     check (valid_to > valid_from),
  primary key (code, valid_from)
);
grant select on requirement to dalel_app;
insert into requirement (code, ordinal, ru, kk, en, todo_ru, todo_kk, todo_en, source, place, valid_from) values
  ('R01', 1, 'Заявка проверена до регистрации', 'Өтінім тіркеуге дейін тексерілген', 'The request was checked before registration', 'Регистратор проверяет по списку и регистрирует', 'Тіркеуші тізім бойынша тексеріп, тіркейді', 'The registrar goes through the checklist and registers', 'ISO/IEC 17025, 7.1', 'steps', '2026-01-01'),
  ('R04', 2, 'Постановление приложено, по каждому объекту сказано, можно ли его менять', 'Қаулы тіркелген, әр объекті бойынша өзгертуге бола ма, көрсетілген', 'The resolution is attached; for each object it is said whether it may be altered', 'Назначившее лицо прилагает постановление', 'Тағайындаған адам қаулыны тіркейді', 'The appointing person attaches the resolution', 'CPC art. 272', 'facts', '2026-01-01'),
  ('R05', 3, 'На каждый вопрос есть ответ или отказ с причиной', 'Әр сұраққа жауап немесе себебі көрсетілген бас тарту бар', 'Each question is answered, or refused with the reason', 'Эксперт отвечает на оставшиеся вопросы', 'Сарапшы қалған сұрақтарға жауап береді', 'The expert answers the questions that are left', 'CPC art. 283', 'steps', '2026-01-01'),
  ('R06', 4, 'Записано, ознакомлены ли стороны с постановлением', 'Тараптардың қаулымен танысқаны жазылған', 'It is recorded whether the parties were shown the resolution', 'Назначившее лицо указывает протокол и дату или причину', 'Тағайындаған адам хаттама мен күнін немесе себебін көрсетеді', 'The appointing person gives protocol and date, or the reason', 'CPC art. 272(4), 274', 'facts', '2026-01-01'),
  ('R10', 5, 'Ни один объект не застрял между передачей и приёмом', 'Бірде-бір объекті беру мен қабылдау арасында қалып қоймаған', 'No object is stuck between release and receipt', 'Получатель подтверждает приём', 'Алушы қабылдағанын растайды', 'The receiver confirms the receipt', 'CPC art. 221(5)', 'objects', '2026-01-01'),
  ('R11', 6, 'Состояние, упаковка и пломбы описаны при приёме', 'Қабылдағанда жай-күйі, қаптамасы мен пломбалары сипатталған', 'Condition, packaging and seals were described on receipt', 'Хранитель описывает каждый объект', 'Сақтаушы әр объектіні сипаттайды', 'The custodian describes each object', 'ISO/IEC 17025, 7.4.3; CPC art. 220(9)', 'objects', '2026-01-01'),
  ('R12', 7, 'Место хранения каждого объекта известно', 'Әр объектінің сақталатын орны белгілі', 'The place of each object is known', 'Хранитель записывает место', 'Сақтаушы орнын жазады', 'The custodian enters the place', 'ISO/IEC 17025, 7.4', 'objects', '2026-01-01'),
  ('R15', 8, 'Хэш каждого файла сверен после приёма', 'Әр файлдың хэші қабылданғаннан кейін тексерілген', 'The digest of each file was checked after receipt', 'Запустить сверку файлов', 'Файлдарды салыстыруды іске қосу', 'Have the files checked', 'ISO/IEC 27037; SWGDE', 'objects', '2026-01-01'),
  ('R17', 9, 'Изменяющие действия – только с разрешением', 'Өзгертетін әрекеттер – тек рұқсатпен', 'Steps that alter an object: with permission only', 'Система закрывает такие действия до разрешения', 'Жүйе мұндай әрекеттерді рұқсатқа дейін жабады', 'The system blocks such steps until permission', 'CPC art. 280(5)', 'motions', '2026-01-01'),
  ('R18', 10, 'Происхождение каждого объекта указано', 'Әр объектінің шығу тегі көрсетілген', 'The origin of each object is stated', 'Назначившее лицо указывает протокол изъятия', 'Тағайындаған адам алу хаттамасын көрсетеді', 'The appointing person names the seizure protocol', 'CPC art. 112(1)6', 'objects', '2026-01-01'),
  ('R19', 11, 'Каждый объект есть в описи дела', 'Әр объекті істің тізімдемесінде бар', 'Each object stands in the inventory of the case', 'Назначившее лицо указывает строку описи', 'Тағайындаған адам тізімдеме жолын көрсетеді', 'The appointing person gives the line of the inventory', 'CPC art. 112(3)', 'objects', '2026-01-01'),
  ('R21', 12, 'Свидетельство эксперта действовало в день назначения', 'Сарапшының куәлігі тағайындалған күні жарамды болған', 'The expert’s certificate was valid on the day of assignment', 'Руководитель назначает эксперта со свидетельством', 'Басшы куәлігі бар сарапшыны тағайындайды', 'The head assigns an expert with a certificate', 'Law No 44-VI, art. 15, 20, 22', 'people', '2026-01-01'),
  ('R23', 13, 'Эксперт заявил об отсутствии конфликта', 'Сарапшы мүдделер қайшылығы жоқ екенін мәлімдеген', 'The expert declared that there is no conflict', 'Эксперт принимает дело или заявляет самоотвод', 'Сарапшы істі қабылдайды немесе бас тартады', 'The expert accepts the case or declares a conflict', 'CPC art. 93', 'steps', '2026-01-01'),
  ('R25', 14, 'Эксперт предупреждён об ответственности', 'Сарапшыға жауаптылық туралы ескертілген', 'The expert was warned of liability', 'Эксперт подписывает предупреждение при принятии', 'Сарапшы қабылдағанда ескертуге қол қояды', 'The expert signs the warning on acceptance', 'CPC art. 79, 277, 283', 'steps', '2026-01-01'),
  ('R31', 15, 'Инструменты проверены до использования', 'Құралдар қолданар алдында тексерілген', 'Tools were verified before use', 'Эксперт указывает инструменты с датой проверки', 'Сарапшы тексеру күні бар құралдарды көрсетеді', 'The expert names tools with the day of verification', 'ISO/IEC 17025, 6.4.4', 'steps', '2026-01-01'),
  ('R36', 16, 'Записи делались по ходу исследования', 'Жазбалар зерттеу барысында жүргізілген', 'Notes were made while the study went on', 'Эксперт ведёт записи', 'Сарапшы жазба жүргізеді', 'The expert writes notes', 'ISO/IEC 17025, 7.5.1', 'steps', '2026-01-01'),
  ('R42', 17, 'Две или более версии записаны до результатов', 'Нәтижелерге дейін екі не одан көп болжам жазылған', 'Two or more propositions were written before results', 'Эксперт записывает версии в начале', 'Сарапшы басында болжамдарын жазады', 'The expert writes propositions at the beginning', 'ISO 21043-4; ENFSI', 'steps', '2026-01-01'),
  ('R48', 18, 'Заключение независимо проверено', 'Қорытынды тәуелсіз тексерілген', 'The conclusion was reviewed independently', 'Проверяющий завершает проверку', 'Тексеруші тексеруді аяқтайды', 'The reviewer ends the review', 'ISO 21043-5; ISO/IEC 17025, 7.8.1', 'steps', '2026-01-01'),
  ('R50', 19, 'Форма заключения проверена', 'Қорытындының нысаны тексерілген', 'The form of the conclusion was checked', 'Руководитель проверяет форму', 'Басшы нысанын тексереді', 'The head checks the form', 'ISO 21043-5', 'steps', '2026-01-01'),
  ('R57', 20, 'Заключение подписано', 'Қорытындыға қол қойылған', 'The conclusion is signed', 'Эксперт подписывает напечатанное заключение', 'Сарапшы басылған қорытындыға қол қояды', 'The expert signs the printed conclusion', 'CPC art. 283(1)', 'steps', '2026-01-01'),
  ('R67', 21, 'Ни один файл не под тревогой', 'Бірде-бір файл дабыл астында емес', 'No file is under alarm', 'Хранитель разбирает тревогу', 'Сақтаушы дабылды қарайды', 'The custodian looks into the alarm', 'NDSA; NISTIR 8387', 'objects', '2026-01-01'),
  ('TERM', 22, 'Срок закона соблюдён или идёт', 'Заңдағы мерзім сақталған немесе жүріп тұр', 'The term of the law is kept, or runs', 'До окончания срока можно ходатайствовать о продлении', 'Мерзім біткенше ұзарту туралы өтінішхат беруге болады', 'An extension can be asked for before the term ends', 'Law No 44-VI, art. 34', 'steps', '2026-01-01');

-- MET, OPEN (to be done now), or LATER; a requirement that does not apply to the case has no row.
create function readiness(n text, p_now timestamptz) returns table (code text, state text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with r as (select * from request where number = n and takes_part(n)),
  x as (select e.* from exhibit e join r on e.request = r.number where e.removed_at is null),
  took as (select distinct s.step from step_record s join r on s.request = r.number),
  expert as (
    select p.party, p.since from participation p join r on p.request = r.number
    where p.capacity = 'EXPERT' and p.until is null limit 1),
  seen (code, met, due) as (
    select 'R01', exists (select 1 from took where step = 'REGISTRATION'), r.state not in ('DRAFT', 'SUBMITTED') from r
    union all select 'R04', r.resolution_sha256 is not null, true from r
    union all select 'R05',
      not exists (select 1 from question q where q.request = r.number and not exists (
        select 1 from answer a where a.request = q.request and a.question = q.ordinal)),
      exists (select 1 from took where step = 'EXAMINATION') from r
    union all select 'R06', coalesce(r.parties_informed, '') <> '', true from r
    union all select 'R10',
      not exists (select 1 from handover h where h.request = r.number and h.received_at is null and h.recalled_at is null
                  and h.released_at < p_now - interval '24 hours'), true from r
    union all select 'R11', not exists (select 1 from x where x.received_at is null),
      r.state not in ('DRAFT', 'SUBMITTED') from r
    union all select 'R12',
      not exists (select 1 from x where x.received_at is not null and x.returned_at is null and not exists (
        select 1 from exhibit_stay s where s.exhibit = x.number)),
      exists (select 1 from took where step = 'RECEIPT') from r
    union all select 'R15',
      not exists (select 1 from x where x.sha256 is not null and not exists (
        select 1 from fixity_check c where c.request = x.request and c.sha256 = x.sha256 and c.outcome = 'INTACT')),
      exists (select 1 from took where step = 'REGISTRATION') from r
    union all select 'R17',
      not exists (select 1 from note o where o.request = r.number and o.alters and not exists (
        select 1 from motion m where m.exhibit = o.exhibit and m.kind = 'PERMISSION' and m.granted and m.answered_at <= o.at)),
      true from r where exists (select 1 from took where step = 'EXAMINATION')
    union all select 'R18',
      not exists (select 1 from x where x.origin_protocol is null or x.origin_date is null or x.origin_seized_by is null),
      true from r
    union all select 'R19', not exists (select 1 from x where x.origin_inventory_line is null), true from r
    union all select 'R21',
      exists (select 1 from expert e join expert_certificate c on 'user:' || c.officer = e.party
              where c.specialty = r.specialty and c.valid_from <= (e.since at time zone 'Asia/Almaty')::date
                and (c.valid_to is null or c.valid_to >= (e.since at time zone 'Asia/Almaty')::date)),
      exists (select 1 from took where step = 'ASSIGNMENT') from r
    union all select c.code, exists (select 1 from took where step = 'ACCEPTANCE'),
      exists (select 1 from took where step = 'ASSIGNMENT') from r, (values ('R23'), ('R25')) c (code)
    union all select 'R31',
      exists (select 1 from tool_used t where t.request = r.number)
        and not exists (select 1 from tool_used t where t.request = r.number and t.verified_on > (t.at at time zone 'Asia/Almaty')::date),
      exists (select 1 from took where step = 'EXAMINATION') from r
    union all select 'R36', exists (select 1 from note where note.request = r.number),
      exists (select 1 from took where step = 'EXAMINATION') from r
    union all select 'R42',
      exists (select 1 from step_record s join step_words w using (request, ordinal)
              where s.request = r.number and s.step = 'EXAMINATION' and jsonb_array_length(w.said -> 'propositions') >= 2),
      exists (select 1 from took where step = 'ACCEPTANCE') from r where r.ai_form is not null
    union all select 'R48', exists (select 1 from took where step = 'REVIEW_END'),
      exists (select 1 from took where step = 'REVIEW_REQUEST') from r
    union all select 'R50', exists (select 1 from took where step = 'FORM_APPROVAL'),
      exists (select 1 from took where step = 'REVIEW_END') from r
    union all select 'R57', exists (select 1 from conclusion_signature c where c.request = r.number),
      exists (select 1 from took where step = 'FORM_APPROVAL') from r
    union all select 'R67', not exists (select 1 from fixity_alarm a where a.request = r.number and a.lifted_at is null),
      true from r
    union all select 'TERM',
      not exists (select 1 from request_clock c where c.request = r.number and c.clock = 'T1'
                  and coalesce(c.stopped, p_now) >= c.due), true
      from r where exists (select 1 from took where step = 'REGISTRATION'))
  select seen.code, case when met then 'MET' when due then 'OPEN' else 'LATER' end from seen
$$;
revoke execute on function readiness from public;
grant execute on function readiness to dalel_app;
