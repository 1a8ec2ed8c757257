-- What was done otherwise than the method says: why, and who authorised it, another person than the expert (ISO/IEC 17025,
-- 7.2.1.7). It shows to those who study the case and to who heads it.
create table deviation (
  request     text        not null references request,
  ordinal     integer     not null check (ordinal > 0),
  version     bigint      not null,
  note        integer,
  method      text        check (char_length(method) between 1 and 255),
  what        text        not null check (char_length(what) between 1 and 4000),
  reason      text        not null check (char_length(reason) between 1 and 4000),
  recorded_by text        not null,
  recorded_at timestamptz not null,
  authorised  boolean,
  decided_by  text        check (decided_by <> recorded_by),
  decided_at  timestamptz,
  remark      text        check (char_length(remark) between 1 and 4000),
  primary key (request, ordinal),
  foreign key (request, note) references note (request, ordinal),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (authorised is null)),
  check (authorised is distinct from false or remark is not null)
);
create index deviation_open on deviation (recorded_at, request) where decided_at is null;

-- A ticket opens the deviations of one case to one quality manager; that it was opened is an entry of the case.
create table quality_ticket (
  request   text        not null references request,
  opened_by text        not null,
  opened_at timestamptz not null,
  reason    text        not null check (char_length(reason) between 1 and 4000),
  until     timestamptz not null check (until <= opened_at + interval '7 days'),
  primary key (request, opened_by, opened_at)
);

create function may_ticket(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return has_role('quality') and not sealed_from(n) and exists (
    select 1 from deviation d where d.request = n
    union all select 1 from tool_used t where t.request = n and t.tool is not null
    union all select 1 from method_used m where m.request = n);

alter table quality_ticket enable row level security;
create policy told on quality_ticket for select using (
  exists (select 1 from request r where r.number = quality_ticket.request) and takes_part_in(request, 'CENTER'));
create policy own on quality_ticket for select using (has_role('quality') and opened_by = actor() and may_ticket(request));
create policy opened on quality_ticket for insert
  with check (has_role('quality') and opened_by = actor() and may_ticket(request));
grant select, insert on quality_ticket to dalel_app;

create function has_ticket(n text) returns boolean
  language sql stable
  return has_role('quality') and exists (
    select 1 from quality_ticket t where t.request = n and t.opened_by = actor() and t.until > moment());

alter table deviation enable row level security;
create policy told on deviation for select using (
  exists (select 1 from request r where r.number = deviation.request) and takes_part_in(request, 'STUDY'));
create policy by_ticket on deviation for select using (has_ticket(request));
create policy recorded on deviation for insert with check (
  acts_in(request) and takes_part_as(request, 'EXPERT') and recorded_by = actor() and decided_at is null);
create policy decided on deviation for update
  using (acts_in(request) and decided_at is null and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY'))
  with check (decided_by = actor());
grant select, insert on deviation to dalel_app;
grant update (version, authorised, decided_by, decided_at, remark) on deviation to dalel_app;

-- What quality learns of cases without a ticket: numbers and times, no word of what was examined; of a sealed case nothing.
create function open_deviations() returns table (request text, ordinal integer, recorded_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select d.request, d.ordinal, d.recorded_at from deviation d
  where has_role('quality') and d.decided_at is null and not sealed_from(d.request)
  order by d.recorded_at, d.request limit 1000
$$;
create function cases_by_method(p_method text, p_number integer)
  returns table (request text, used_at timestamptz, signed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select u.request, u.at, (select max(s.signed_at) from conclusion_signature s where s.request = u.request)
  from method_used u
  where has_role('quality') and u.method = p_method and u.number = p_number and not sealed_from(u.request)
  order by u.at desc limit 1000
$$;
create function cases_by_tool(p_tool text, p_version text)
  returns table (request text, used_at timestamptz, signed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select u.request, u.at, (select max(s.signed_at) from conclusion_signature s where s.request = u.request)
  from tool_used u
  where has_role('quality') and u.tool = p_tool and u.version = p_version and not sealed_from(u.request)
  order by u.at desc limit 1000
$$;
revoke execute on function may_ticket, open_deviations, cases_by_method, cases_by_tool from public;
grant execute on function may_ticket, open_deviations, cases_by_method, cases_by_tool to dalel_app;

insert into act_audience (action, audience) values
  ('deviation.recorded', 'STUDY'),
  ('deviation.authorised', 'STUDY'),
  ('deviation.refused', 'STUDY'),
  ('deviation.ticketOpened', 'CENTER');

update requirement set
  todo_ru = 'Эксперт берёт инструменты, версии которых проверены по реестру',
  todo_kk = 'Сарапшы нұсқалары тізілім бойынша тексерілген құралдарды алады',
  todo_en = 'The expert takes tools whose versions the register shows as verified'
where code = 'R31';
insert into requirement (code, ordinal, ru, kk, en, todo_ru, todo_kk, todo_en, source, place, valid_from) values
  ('R28', 23, 'Методики взяты из реестра, с версией', 'Әдістемелер тізілімнен нұсқасымен алынған', 'Methods are taken from the register, with their version', 'Эксперт указывает методики из реестра; для методики вне государственного реестра – обоснование', 'Сарапшы тізілімдегі әдістемелерді көрсетеді; мемлекеттік тізілімнен тыс әдістеме үшін – негіздеме', 'The expert names methods of the register; for one outside the state register he says why', 'Law No 44-VI, art. 10; ISO/IEC 17025, 7.2.1', 'steps', '2026-01-01'),
  ('R33', 24, 'По каждому отступлению от методики принято решение', 'Әдістемеден әр ауытқу бойынша шешім қабылданған', 'Each deviation from a method is decided on', 'Руководитель разрешает отступление или отказывает', 'Басшы ауытқуға рұқсат береді немесе бас тартады', 'The head authorises the deviation or refuses it', 'ISO/IEC 17025, 7.2.1.7', 'steps', '2026-01-01');

-- As before; only that tools, methods and deviations are looked up in their registers.
create or replace function readiness(n text, p_now timestamptz) returns table (code text, state text)
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
        and not exists (
          select 1 from tool_used t
          where t.request = r.number
            and case when t.tool is null then t.verified_on > (t.at at time zone 'Asia/Almaty')::date
                     else not tool_fit(t.tool, t.version, t.at) end),
      exists (select 1 from took where step = 'EXAMINATION') from r
    union all select 'R28',
      exists (select 1 from method_used u where u.request = r.number)
        and not exists (
          select 1 from method_used u join method_version v on v.method = u.method and v.number = u.number
          where u.request = r.number and v.state_register is null and u.justification is null),
      exists (select 1 from took where step = 'EXAMINATION') from r
    union all select 'R33',
      not exists (select 1 from deviation d where d.request = r.number and d.decided_at is null), true
      from r where exists (select 1 from deviation d where d.request = r.number)
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
