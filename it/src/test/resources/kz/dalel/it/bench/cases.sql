-- {{n}} requests as seven years of work leave them, loaded past the triggers; {{now}} is the present instant, {{entry}} an entry
-- of the log in hexadecimal digits. Of forty requests one is the financial agency's and one under supervision, eight are
-- Almaty's, and of a hundred eight are under way. Two experts of the demonstration have sixty cases, one investigator thirty.
set session_replication_role = replica;
set synchronous_commit = off;

-- Indexes come back when the rows are there.
create temp table dropped as
  select x.indexname, x.indexdef from pg_indexes x
  where x.schemaname = 'public'
    and x.tablename in ('request', 'participation', 'exhibit', 'handover', 'custody_entry', 'fixity_check', 'parcel', 'vault_object',
      'archive_case', 'notice', 'mail_out', 'search_log', 'method_used', 'tool_used', 'deviation', 'motion', 'thread_message',
      'appearance', 'review_comment')
    and not exists (select from pg_constraint c where c.conname = x.indexname);
do $$ declare name text; begin
  for name in select indexname from dropped loop execute 'drop index ' || quote_ident(name); end loop;
end $$;

insert into body (code, parent, kind, site)
  select 'GEN-' || lpad(i::text, 3, '0'), 'MIA', 'AGENCY', case when i <= 8 then 'CDF-ALA' else 'CDF-AST' end from generate_series(1, 39) i;
insert into body_name (body, valid_from, ru, kk, en)
  select 'GEN-' || lpad(i::text, 3, '0'), date '2020-01-01', 'Отдел ' || i, i || ' бөлім', 'Department ' || i from generate_series(1, 39) i;
insert into officer (id, body, name, version)
  select 'inv-' || lpad(i::text, 6, '0'), 'GEN-' || lpad((1 + i % 39)::text, 3, '0'), 'Тергеуші ' || i, 0
  from generate_series(1, greatest(40, {{n}} / 30)) i
  union all
  select 'exp-' || lpad(i::text, 4, '0'), case when i % 5 = 0 then 'CDF-ALA' else 'CDF-AST' end, 'Сарапшы ' || i, 0
  from generate_series(1, 200) i;
insert into expert_certificate (officer, specialty, number, valid_from, attested_on)
  select 'exp-' || lpad(i::text, 4, '0'), 'MEDIA', 'KZ-' || i, date '2024-01-01', date '2024-01-01' from generate_series(1, 200) i;

create temp table made as
select i, 'CDF-' || (2020 + i * 7 / {{n}}) || '-' || lpad((i % 1000000)::text, 6, '0') as number,
  case when i <= 60 then 'MIA-ALA' when i % 40 = 0 then 'FMA' else 'GEN-' || lpad((i % 40)::text, 3, '0') end as body,
  case when i <= 30 then '00000000-0000-4000-8000-000000000001'
       when i % 40 = 0 and i < {{n}} / 100 then '00000000-0000-4000-8000-000000000020'
       else 'inv-' || lpad((1 + (i / 40 * 39 + i % 40) % greatest(40, {{n}} / 30))::text, 6, '0') end as person,
  case when i <= 60 or i % 40 between 1 and 8 then 'CDF-ALA' else 'CDF-AST' end as site,
  'exp-' || lpad((1 + i % 200)::text, 4, '0') as expert,
  'exp-' || lpad((1 + (i + 7) % 200)::text, 4, '0') as reviewer,
  s.state, s.alive,
  case when s.alive then timestamptz '{{now}}' - make_interval(mins => ((i * 7919) % 57600)::int)
       else timestamptz '2020-01-01' + make_interval(mins => ((i * 104729) % 3000000)::int) end as at,
  s.state not in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'DISCREPANCY', 'REGISTERED', 'TRIAGED', 'RETURNED', 'WITHDRAWN') as examined,
  s.state not in ('DRAFT', 'SUBMITTED') as received
from generate_series(1::bigint, {{n}}::bigint) i cross join lateral (
  select (i * 2654435761) % 1000 >= 920 as alive,
    case when (i * 2654435761) % 1000 < 920
      then (array['ARCHIVED', 'ARCHIVED', 'ARCHIVED', 'ARCHIVED', 'ARCHIVED', 'OBJECTS_RETURNED', 'DISPOSED', 'RETURNED', 'WITHDRAWN',
                  'IMPOSSIBLE'])[1 + (i * 40503 / 11) % 10]
      else (array['DRAFT', 'SUBMITTED', 'SUBMITTED', 'RECEIVED', 'DISCREPANCY', 'REGISTERED', 'TRIAGED', 'ASSIGNED', 'ACCEPTED',
                  'IN_EXAMINATION', 'IN_EXAMINATION', 'IN_EXAMINATION', 'IN_EXAMINATION', 'DRAFTED', 'TECHNICAL_REVIEW', 'FORM_CHECK',
                  'READY_FOR_SIGNATURE', 'SIGNED', 'DELIVERED', 'SUSPENDED'])[1 + (i * 40503 / 7) % 20] end as state) s;

insert into request (number, state, version, drafted_by, drafted_at, changed_at, demo, language, appointing_body, appointing_person,
    appointing_account, kind, type, proceeding, case_number, articles, threat_categories, ai_form, sector, grounds, urgent,
    resolution_date, resolution_place, site, complexity, priority, unit, specialty, term_days, submitted_at, registered_at, due)
  select number, state, 5, person, at, least(at + make_interval(hours => (i % 480)::int), timestamptz '{{now}}'), false, 'ru', body,
    'Тергеуші', person, 'EXAMINATION', 'PRIMARY', 'CRIMINAL', to_char(at, 'YY') || lpad((1 + i % 40)::text, 4, '0') || '031' || lpad(i::text, 6, '0'),
    '{190}', '{DIGITAL_MEANS}', 'DEEPFAKE', 'CITIZEN', 'Установление обстоятельств изготовления видеозаписи', i % 50 = 0,
    at::date, 'Астана', case when state <> 'DRAFT' then site end, case when examined then 2 end, case when examined then 3 end,
    case when examined then (array['MEDIA', 'NETWORK', 'COMPUTER', 'METHODS'])[1 + i % 4] end,
    case when examined then 'MEDIA' end, case when examined then 30 end,
    case when state <> 'DRAFT' then at end, case when received and state not in ('RECEIVED', 'DISCREPANCY') then at end,
    case when received and state not in ('RECEIVED', 'DISCREPANCY') then at + interval '31 days' else at end
  from made;
insert into participation (id, request, party, capacity, ground, since)
  select nextval('participation_number'), number, party, capacity, 'постановление', at
  from made cross join lateral (values
    ('user:' || person, 'APPOINTING', true),
    ('body:' || body, 'APPOINTING_BODY', state <> 'DRAFT'),
    ('body:' || site, 'REGISTRY', state <> 'DRAFT'),
    ('user:' || expert, 'EXPERT', examined),
    ('user:' || reviewer, 'REVIEWER', examined),
    ('user:00000000-0000-4000-8000-000000000010', 'EXPERT', examined and i % ({{n}} / 100) = 7),
    ('user:00000000-0000-4000-8000-000000000012', 'REVIEWER', examined and i % ({{n}} / 100) = 11),
    ('user:00000000-0000-4000-8000-000000000004', 'SUPERVISING_PROSECUTOR', i % 40 = 9 and state <> 'DRAFT'))
    p (party, capacity, takes)
  where takes;
insert into question (request, ordinal, text) select number, 0, 'Имеются ли на видеозаписи признаки синтеза?' from made;
insert into step_record (request, ordinal, step, from_state, to_state, actor, at)
  select number, s.ordinal, s.step, s.from_state, s.to_state, person, at + make_interval(mins => s.ordinal)
  from made cross join (values (1, 'SUBMISSION', 'DRAFT', 'SUBMITTED'), (2, 'RECEIPT', 'SUBMITTED', 'RECEIVED'),
    (3, 'RETURN', 'RECEIVED', 'RETURNED'), (3, 'SUSPENSION', 'IN_EXAMINATION', 'SUSPENDED'),
    (3, 'OBJECTS_RETURN', 'DELIVERED', 'OBJECTS_RETURNED')) s (ordinal, step, from_state, to_state)
  where received and (s.ordinal < 3 or s.to_state = state or s.to_state = 'OBJECTS_RETURNED' and state in ('ARCHIVED', 'DISPOSED'));
insert into request_clock (request, clock, started, due, stopped)
  select number, 'T1', at, at + interval '31 days', case when not alive or state in ('SIGNED', 'DELIVERED') then at + interval '25 days' end
  from made where received and state not in ('RECEIVED', 'DISCREPANCY');

-- One object each; of those under way with an expert one in four is on its way to him, so that also of few a page is full.
insert into exhibit (number, request, ordinal, version, kind, name, destruction, added_by, added_at, found_condition, found_seal_intact,
    found_place, holder, received_at, returned_at, place, changed_at)
  select 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), number, 1, 1, 'QUESTIONED', 'Телефон', 'NONE', person, at,
    case when received then 'упаковка цела' end, case when received then true end, case when received then 'A-1' end,
    case when received then 'user:00000000-0000-4000-8000-0000000000' || case site when 'CDF-AST' then '07' else '21' end end,
    case when received then at end, case when not alive then at + interval '40 days' end,
    case when received then 'A-' || i % 500 end, case when alive then at else at + interval '40 days' end
  from made;
insert into handover (id, version, exhibit, request, purpose, giver, receiver, reason, released_at, released_from, condition_given,
    received_at, received_by, place, condition_found, seal_intact)
  select nextval('handover_number'), 1, 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), number, 'EXAMINATION',
    'user:00000000-0000-4000-8000-0000000000' || case site when 'CDF-AST' then '07' else '21' end, 'user:' || expert, 'исследование', at,
    'A-1', 'цела', case when arrived then at + interval '1 hour' end, case when arrived then 'user:' || expert end,
    case when arrived then 'E-1' end, case when arrived then 'цела' end, case when arrived then true end
  from (select *, i % 4 <> 3 as arrived from made) m where alive and examined;
insert into parcel (id, giver, receiver, to_site, seal, released_at, received_at, version)
  select nextval('parcel_number'),
    case when i % 10000 = 0 then 'user:00000000-0000-4000-8000-000000000007' else 'user:' || expert end, 'user:' || reviewer, 'CDF-ALA',
    'P-' || i, at, at + interval '1 day', 0
  from made where i % 100 = 0;
insert into fixity_check (id, request, sha256, exhibit, outcome, found, cause, actor, at)
  select nextval('fixity_number'), number, repeat('a', 64), 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), 'INTACT', repeat('a', 64),
    'SCHEDULE', 'fixity', at
  from made where received and i % 11 = 0;

-- What is kept of each, read anew within the hour, so that no round takes up what has no bytes; and what the archive says: one
-- in seven is over after five years, what was disposed of was over long ago. Proposals to dispose are as many as heads leave open.
insert into vault_object (request, sha256, size, at, kept, checked_at)
  select number, repeat('a', 64), 1000, at, true, timestamptz '{{now}}' - make_interval(secs => i % 3607) from made where received;
insert into archive_case (request, rule, years, source, kept_until, archived_by, archived_at, gone)
  select number, 'EXAMINATION-CONCLUSION', 25, 'No 1',
    case when state = 'DISPOSED' then at::date + 90 when i % 7 = 0 then (at + interval '5 years')::date else (at + interval '25 years')::date end,
    '00000000-0000-4000-8000-000000000019', at + interval '60 days', state = 'DISPOSED'
  from made where state in ('ARCHIVED', 'DISPOSED');
insert into legal_hold (id, version, request, ground, act, set_by, set_at)
  select nextval('legal_hold_number'), 0, number, 'Дело пересматривается', 'Акт ' || i, '00000000-0000-4000-8000-000000000019', at
  from made where state = 'ARCHIVED' and i % 50 = 0;
insert into disposal (id, request, act_number, act_date, act_sha256, reason, list_sha256, proposed_by, proposed_at, confirmed_by,
    confirmed_at)
  select nextval('disposal_number'), number, 'Акт ' || i, at::date, repeat('b', 64), 'срок хранения истёк', repeat('c', 64),
    '00000000-0000-4000-8000-000000000019', at, case when state = 'DISPOSED' then '00000000-0000-4000-8000-000000000008' end,
    case when state = 'DISPOSED' then at + interval '1 day' end
  from made where state = 'DISPOSED' or state = 'ARCHIVED' and i % ({{n}} / 500) = 0;

-- What people were told, looked for, wrote and asked on the way; what is over is answered, decided and sent.
insert into notice (recipient, kind, request, subject, at, read_at)
  select p.officer, p.kind, number, p.subject, at, case when not alive or i % 5 > 0 then at + interval '1 day' end
  from made cross join lateral (values
    ('00000000-0000-4000-8000-0000000000' || case site when 'CDF-AST' then '06' else '16' end, 'TURN', 'SUBMITTED', received),
    (person, 'TOLD', 'RECEIPT', received),
    (expert, 'TURN', 'ASSIGNED', examined)) p (officer, kind, subject, told)
  where told;
insert into mail_out (officer, due, tries, sent_at, given_up_at, trouble)
  select person, at, case when i % 8000 = 0 then 3 else 1 end, case when i % 8000 > 0 then at end, case when i % 8000 = 0 then at end,
    case when i % 8000 = 0 then 'refused' end
  from made where received and i % 4 = 0;
insert into search_log (actor, roles, at, words, found)
  select case when i % 20 = 0 then '00000000-0000-4000-8000-000000000006' else person end, 'registrar', at, '031' || i, 1
  from made where i % 4 = 0;
insert into method (code, kk, ru, en, registered_by, registered_at)
  values ('M-900001', 'Үлгі', 'Пример', 'Sample', '00000000-0000-4000-8000-000000000013', timestamptz '2020-01-01');
insert into method_version (method, number, version, specialty, basis, field_of_use, limits, state_register, author, drafted_at, approver,
    approved_at)
  values ('M-900001', 1, 1, 'MEDIA', 'a', 'b', 'c', '1', '00000000-0000-4000-8000-000000000010', timestamptz '2020-01-01',
          '00000000-0000-4000-8000-000000000013', timestamptz '2020-01-02');
insert into method_dossier (method, number, ordinal, data, criteria, results, limits, error_rates, validator, validated_on,
    revalidation_due, recorded_by, recorded_at)
  values ('M-900001', 1, 1, 'a', 'b', 'c', 'd', 'e', 'f', date '2020-01-01', date '2035-01-01', '00000000-0000-4000-8000-000000000010',
          timestamptz '2020-01-01');
insert into method_used (request, ordinal, method, number, author, at)
  select number, 1, 'M-900001', 1, expert, at + interval '3 days' from made where examined;
insert into tool (code, name, kind, maker, entered_by, entered_at)
  values ('T-900001', 'Sample', 'SOFTWARE', 'm', '00000000-0000-4000-8000-000000000013', timestamptz '2020-01-01');
insert into tool_version (tool, version, revision, entered_by, entered_at)
  values ('T-900001', '1.0', 1, '00000000-0000-4000-8000-000000000013', timestamptz '2020-01-01');
insert into tool_used (request, ordinal, name, version, verified_on, author, at, tool)
  select number, 1, 'Sample', '1.0', at::date, expert, at + interval '3 days', 'T-900001' from made where examined;
insert into deviation (request, ordinal, version, what, reason, recorded_by, recorded_at, authorised, decided_by, decided_at)
  select number, 1, 0, 'иначе', 'повреждён', expert, at, case when i % 20 > 0 or not alive then true end,
    case when i % 20 > 0 or not alive then '00000000-0000-4000-8000-000000000008' end, case when i % 20 > 0 or not alive then at + interval '1 day' end
  from made where examined and i % 10 = 0;
insert into quality_ticket (request, opened_by, opened_at, reason, until)
  select number, '00000000-0000-4000-8000-0000000000' || case when i % 7 = 0 and alive then '13' else '99' end, at, 'плановая проверка',
    case when i % 7 = 0 and alive then timestamptz '{{now}}' else at end + interval '6 days'
  from made where examined and i % 100 = 0 and (not alive or at > timestamptz '{{now}}' - interval '1 day');
insert into motion (id, version, request, kind, days, reason, asked_by, asked_at, granted, answer, answered_by, answered_at)
  select nextval('motion_number'), 1, number, 'EXTENSION', 10, 'большой объём', '00000000-0000-4000-8000-000000000008', at,
    case when not alive or i % 50 > 0 then true end, case when not alive or i % 50 > 0 then 'продлить' end,
    case when not alive or i % 50 > 0 then person end,
    case when not alive or i % 50 > 0 then at + interval '2 days' end
  from made where examined and i % 10 = 0;
insert into thread_message (id, request, kind, side, procedural, author, text, sha256, written_at)
  select 2 * i, number, 'QUESTION', 'EXPERT', false, expert, 'Где пароль?', repeat('d', 64), at from made where examined and i % 5 = 0;
insert into thread_message (id, request, kind, side, procedural, author, answers, text, sha256, written_at)
  select 2 * i + 1, number, 'ANSWER', 'APPOINTING', false, person, 2 * i, 'На листе 5', repeat('d', 64), at + interval '1 day'
  from made where examined and i % 5 = 0 and (not alive or i % 25 > 0);
select setval('thread_number', 2 * {{n}} + 2);
insert into appearance (id, version, request, officer, kind, starts, ends, place, ground, recorded_by, recorded_at)
  select nextval('appearance_number'), 0, number, expert, 'HEARING', at + interval '50 days', at + interval '50 days 2 hours', 'Астана', 'повестка',
    '00000000-0000-4000-8000-000000000006', at
  from made where examined and i % 20 = 0;
insert into review_comment (request, ordinal, version, text, author, at)
  select number, 1, 1, 'уточнить', reviewer, at from made
  where examined and state not in ('ASSIGNED', 'ACCEPTED', 'IN_EXAMINATION', 'IMPOSSIBLE', 'SUSPENDED', 'DRAFTED') and i % 4 > 0;
insert into review_reply (request, comment, ordinal, text, author, at)
  select number, 1, 1, 'уточнено', expert, at from made
  where examined and state not in ('ASSIGNED', 'ACCEPTED', 'IN_EXAMINATION', 'IMPOSSIBLE', 'SUSPENDED', 'DRAFTED') and i % 4 > 1;
insert into emergency_access (id, request, reason, hours, asked_by, asked_at, decided_by, decided_at, granted)
  select nextval('emergency_number'), number, 'угроза жизни', 4, '00000000-0000-4000-8000-000000000007', at,
    '00000000-0000-4000-8000-000000000014', at, false
  from made where not alive and received and i % 2000 = 0;
insert into fixity_alarm (id, version, request, sha256, exhibit, outcome, raised_at, lifted_at, lifted_by, reason)
  select nextval('fixity_number'), 1, number, repeat('a', 64), 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), 'GONE', at,
    case when i % 5 > 0 then at end, case when i % 5 > 0 then 'user:00000000-0000-4000-8000-000000000008' end, case when i % 5 > 0 then 'диск' end
  from made where received and i % 2000 = 3;
insert into absence (id, version, officer, first_day, last_day, reason, recorded_by, recorded_at)
  select nextval('absence_number'), 0, 'exp-' || lpad((1 + i % 200)::text, 4, '0'), date '2020-01-01' + i, date '2020-01-10' + i, 'LEAVE',
    '00000000-0000-4000-8000-000000000008', timestamptz '2020-01-01'
  from generate_series(1, 2500) i;
insert into duty (id, version, site, officer, starts, ends, named_by, named_at)
  select nextval('duty_number'), 0, case i % 2 when 0 then 'CDF-AST' else 'CDF-ALA' end, 'exp-' || lpad((1 + i % 200)::text, 4, '0'),
    timestamptz '2020-01-01' + make_interval(days => i), timestamptz '2020-01-02' + make_interval(days => i),
    '00000000-0000-4000-8000-000000000008', timestamptz '2020-01-01'
  from generate_series(1, 2600) i;

-- What the registrar of Astana did.
insert into custody_entry (at, actor, action, subject, request, entry, nonce, commitment)
  select at, 'user:00000000-0000-4000-8000-000000000006', 'request.registered', 'request:' || number, number, decode('{{entry}}', 'hex'),
    decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex')
  from made where received and i % 4 = 0;

do $$ declare definition text; begin
  for definition in select indexdef from dropped loop execute definition; end loop;
end $$;
drop table made, dropped;
set session_replication_role = origin;
select docket_refill();
