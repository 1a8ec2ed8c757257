-- {{n}} requests as seven years of work leave them, loaded past the triggers; {{now}} is the present instant, {{entry}} an entry
-- of the log in hexadecimal digits. Of forty requests one is the financial agency's and one under supervision, eight are
-- Almaty's, and of a hundred eight are under way. Two experts of the demonstration have sixty cases, one investigator thirty.
set session_replication_role = replica;
set synchronous_commit = off;

-- Indexes come back when the rows are there.
create temp table dropped as
  select x.indexname, x.indexdef from pg_indexes x
  where x.schemaname = 'public'
    and x.tablename in ('request', 'participation', 'exhibit', 'handover', 'custody_entry', 'fixity_check', 'parcel')
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
                  'IMPOSSIBLE'])[1 + (i * 40503) % 10]
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
  from made cross join (values (1, 'SUBMISSION', 'DRAFT', 'SUBMITTED'), (2, 'RECEIPT', 'SUBMITTED', 'RECEIVED'))
    s (ordinal, step, from_state, to_state)
  where received;
insert into request_clock (request, clock, started, due, stopped)
  select number, 'T1', at, at + interval '31 days', case when not alive or state in ('SIGNED', 'DELIVERED') then at + interval '25 days' end
  from made where received and state not in ('RECEIVED', 'DISCREPANCY');

-- One object each; of those under way with an expert four in a hundred are on their way to him.
insert into exhibit (number, request, ordinal, version, kind, name, destruction, added_by, added_at, found_condition, found_seal_intact,
    found_place, holder, received_at, returned_at, place)
  select 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), number, 1, 1, 'QUESTIONED', 'Телефон', 'NONE', person, at,
    case when received then 'упаковка цела' end, case when received then true end, case when received then 'A-1' end,
    case when received then 'user:00000000-0000-4000-8000-0000000000' || case site when 'CDF-AST' then '07' else '21' end end,
    case when received then at end, case when not alive then at + interval '40 days' end,
    case when received then 'A-' || i % 500 end
  from made;
insert into handover (id, version, exhibit, request, purpose, giver, receiver, reason, released_at, released_from, condition_given,
    received_at, received_by, place, condition_found, seal_intact)
  select nextval('handover_number'), 1, 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), number, 'EXAMINATION',
    'user:00000000-0000-4000-8000-0000000000' || case site when 'CDF-AST' then '07' else '21' end, 'user:' || expert, 'исследование', at,
    'A-1', 'цела', case when arrived then at + interval '1 hour' end, case when arrived then 'user:' || expert end,
    case when arrived then 'E-1' end, case when arrived then 'цела' end, case when arrived then true end
  from (select *, i % 25 <> 3 as arrived from made) m where alive and examined;
insert into parcel (id, giver, receiver, to_site, seal, released_at, received_at, version)
  select nextval('parcel_number'),
    case when i % 10000 = 0 then 'user:00000000-0000-4000-8000-000000000007' else 'user:' || expert end, 'user:' || reviewer, 'CDF-ALA',
    'P-' || i, at, at + interval '1 day', 0
  from made where i % 100 = 0;
insert into fixity_check (id, request, sha256, exhibit, outcome, found, cause, actor, at)
  select nextval('fixity_number'), number, repeat('a', 64), 'CDF-2019-' || lpad((i % 1000000)::text, 6, '0'), 'INTACT', repeat('a', 64),
    'SCHEDULE', 'fixity', at
  from made where received and i % 10 = 0;

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
