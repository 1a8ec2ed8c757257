-- Who may be proposed for an examination. Which methods an examination of a specialty needs (ISO/IEC 17025, 6.2: whoever examines or
-- reviews is authorised for each of them): what was said last, of those sayings whose day has come, holds.
create sequence method_need_number;
create table method_need (
  number     bigint      primary key,
  specialty  text        not null,
  method     text        not null references method,
  needed     boolean     not null,
  valid_from date        not null,
  ground     text        not null check (char_length(ground) between 1 and 4000),
  said_by    text        not null,
  said_at    timestamptz not null
);
create index method_need_of_specialty on method_need (specialty, method, number desc);
alter table method_need enable row level security;
create policy open on method_need for select using (true);
create policy said on method_need for insert with check (said_by = actor() and has_role('quality', 'head'));
grant usage on sequence method_need_number to dalel_app;
grant select, insert on method_need to dalel_app;

-- What ties an officer to a side (CPC art. 93; Law No 44-VI): he is seconded from a body, he depends on one, or he did the audit that
-- led to the prosecution in a case. It bars him until another says, with a reason, that it is resolved.
create sequence officer_tie_number;
create table officer_tie (
  id          bigint      primary key,
  version     bigint      not null,
  officer     text        not null,
  kind        text        not null check (kind in ('SECONDED', 'DEPENDENT', 'AUDIT')),
  body        text        references body,
  case_number text        check (char_length(case_number) between 1 and 255),
  first_day   date        not null,
  last_day    date        check (last_day >= first_day),
  ground      text        not null check (char_length(ground) between 1 and 4000),
  recorded_by text        not null,
  recorded_at timestamptz not null,
  resolution  text        check (char_length(resolution) between 1 and 4000),
  resolved_by text        check (resolved_by <> officer and resolved_by <> recorded_by),
  resolved_at timestamptz,
  check ((kind = 'AUDIT') = (case_number is not null) and (kind = 'AUDIT') = (body is null)),
  check ((resolved_by is null) = (resolved_at is null) and (resolved_by is null) = (resolution is null))
);
create index officer_tie_of_officer on officer_tie (officer) where resolved_at is null;
alter table officer_tie enable row level security;
create policy concerned on officer_tie for select using (officer = actor() or has_role('quality', 'head', 'unit_head'));
create policy recorded on officer_tie for insert
  with check (recorded_by = actor() and resolved_at is null and (officer = actor() or has_role('quality', 'head')));
create policy resolved on officer_tie for update
  using (resolved_at is null and has_role('quality', 'head') and officer <> actor() and recorded_by <> actor())
  with check (resolved_by = actor());
grant usage on sequence officer_tie_number to dalel_app;
grant select, insert on officer_tie to dalel_app;
grant update (version, resolution, resolved_by, resolved_at) on officer_tie to dalel_app;

-- What is written about a person outside any case shows to him (V0018); about ties also to those who may resolve them.
create policy of_ties on custody_entry for select using (
  request is null and action in ('officer.tied', 'officer.untied') and has_role('quality', 'head', 'auditor'));

-- Who is away on some day between these two, and who stands in for him; heads of any site, who assign. Not why.
create function away_between(p_first date, p_last date)
  returns table (officer text, first_day date, last_day date, substitute text, substitute_name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.officer, a.first_day, a.last_day, a.substitute, s.name
  from absence a left join officer s on s.id = a.substitute
  where has_role('head', 'unit_head') and a.ended_at is null and a.first_day <= p_last and a.last_day >= p_first
$$;
revoke execute on function away_between from public;
grant execute on function away_between to dalel_app;

-- Who took a specialist's study or gave advice in the same proceeding: he cannot examine in it (CPC art. 93). Told to who assigns in
-- the case, and to each of himself; the number of the other request only to whom that one shows.
create index request_by_case on request (case_number) where kind <> 'EXAMINATION';
create function earlier_parts(p_request text) returns table (officer text, kind text, record text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct s.actor, r.kind, case when takes_part(r.number) then r.number else r.case_number end
  from request n
  join request r on r.case_number = n.case_number and r.proceeding = n.proceeding and r.number <> n.number
  join step_record s on s.request = r.number and s.step = 'ACCEPTANCE'
  where n.number = p_request and n.kind = 'EXAMINATION' and r.kind <> 'EXAMINATION' and takes_part(n.number)
    and (has_role('head', 'unit_head') or s.actor = actor())
$$;
revoke execute on function earlier_parts from public;
grant execute on function earlier_parts to dalel_app;

-- Until when whoever has a certificate must have finished the next of his cases in these states (a list with commas): a day, no case
-- shows through it. As with expert_load, sealed cases of others are left out.
create function expert_next_due(states text) returns table (officer text, due timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.officer, d.due
  from (select distinct officer from expert_certificate) c
  cross join lateral (
    select min(k.due) as due from docket k
    where k.party = 'user:' || c.officer and k.capacity = 'EXPERT' and k.state = any (string_to_array(states, ','))
      and not sealed_from(k.request)) d
  where has_role('head', 'unit_head') and d.due is not null
$$;
revoke execute on function expert_next_due from public;
grant execute on function expert_next_due to dalel_app;
