-- Methodical help: it is asked for, an employee of the Center answers, and the answer is no evidence. Written once.
create table advice (
  request     text        primary key references request,
  answer      text        not null check (char_length(answer) between 1 and 20000),
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_sha256 text        check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_name   text        check (char_length(file_name) between 1 and 255),
  file_size   bigint      check (file_size >= 0),
  given_by    text        not null,
  given_at    timestamptz not null,
  check ((file_sha256 is null) = (file_name is null) and (file_sha256 is null) = (file_size is null))
);
alter table advice enable row level security;
create policy participant on advice for select using (exists (select 1 from request r where r.number = advice.request));
create policy given on advice for insert with check (
  acts_in(request) and takes_part_as(request, 'ADVISER') and given_by = actor()
  and exists (select 1 from request r where r.number = advice.request and r.kind = 'METHODICAL_HELP'));
grant select, insert on advice to dalel_app;

-- The adviser is of the Center: he is told of its work in the case, and not of a study, for there is none.
create or replace function takes_part_in(n text, audience text) returns boolean
  language sql stable
  return case audience
    when 'PARTICIPANTS' then takes_part(n) or reads_in_emergency(n)
    when 'CENTER' then takes_part_as(n, 'REGISTRY', 'EXPERT', 'REVIEWER', 'ADVISER')
    else takes_part_as(n, 'EXPERT', 'REVIEWER') or (has_role('head', 'unit_head') and takes_part_as(n, 'REGISTRY'))
  end;

-- Whoever advises, or said that he may not, neither reads the case by the way of an emergency nor lets anybody in by it.
create or replace function is_partial(n text, officer text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = 'user:' || officer
                   and p.capacity in ('APPOINTING', 'LAWYER', 'NAMED_EXPERT', 'EXPERT', 'REVIEWER', 'ADVISER',
                                      'SUPERVISING_PROSECUTOR'));

insert into step_audience (step, taken, said) values
  ('ADVISER_NAMING', 'CENTER', 'CENTER'),
  ('ADVISER_CONFLICT', 'CENTER', 'CENTER'),
  ('ADVICE', 'PARTICIPANTS', 'PARTICIPANTS');
insert into act_audience (action, audience) values
  ('request.adviserNamed', 'CENTER'),
  ('request.adviserConflict', 'CENTER'),
  ('request.adviceGiven', 'PARTICIPANTS'),
  ('request.adviceFileRead', 'PARTICIPANTS');
update act_audience set reading = true where action = 'request.adviceFileRead';

-- T7: the term for advice. No act sets one; the Center's own, so it is marked assumed. The term of the law is that of examinations.
insert into clock_rule (code, days, unit, first_day_counted, rolls_to_working_day, assumed, source, valid_from, warn_days) values
  ('T7', 10, 'WORKING', false, true, true, 'The Center’s own target; no act sets a term for methodical help', '2017-02-10', 2);

-- Which kind of request an effect holds for: one alone, all but one, or, with neither, each.
alter table clock_effect
  add column only_kind   text check (only_kind in ('EXAMINATION', 'SPECIALIST_STUDY', 'METHODICAL_HELP')),
  add column except_kind text check (except_kind in ('EXAMINATION', 'SPECIALIST_STUDY', 'METHODICAL_HELP')),
  add check (only_kind is null or except_kind is null);
update clock_effect set except_kind = 'METHODICAL_HELP' where step = 'REGISTRATION' and clock = 'T1' and effect = 'START';
insert into clock_effect (step, clock, effect, only_kind, assumed, source, valid_from)
select step, clock, effect, 'METHODICAL_HELP', true, 'The Center’s own target', date '2017-02-10'
from (values
  ('REGISTRATION', 'T7', 'START'),
  ('ADVICE',       'T7', 'STOP'),
  ('RETURN',       'T7', 'STOP'),
  ('WITHDRAWAL',   'T7', 'STOP'),
  -- A request that was on its way to an examination when it goes to an adviser: the clocks of examinations end.
  ('ADVISER_NAMING', 'T7', 'START'),
  ('ADVISER_NAMING', 'T1', 'STOP'),
  ('ADVISER_NAMING', 'T2', 'STOP'),
  ('ADVISER_NAMING', 'T3', 'STOP'),
  ('ADVISER_NAMING', 'T6', 'STOP')) as e (step, clock, effect);

-- Who took a specialist's study or gave advice in the same proceeding, and, before methodical help had a way of its own, who
-- accepted a request for it: he cannot examine in it (CPC art. 93). Told to the same people as before.
create or replace function earlier_parts(p_request text) returns table (officer text, kind text, record text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with earlier as (
    select r.number, r.kind, r.case_number
    from request n
    join request r on r.case_number = n.case_number and r.proceeding = n.proceeding and r.number <> n.number
    where n.number = p_request and n.kind = 'EXAMINATION' and r.kind <> 'EXAMINATION' and takes_part(n.number)),
  acted as (
    select s.actor as officer, e.kind, e.number, e.case_number
    from earlier e join step_record s on s.request = e.number and s.step = 'ACCEPTANCE'
    union
    select a.given_by, e.kind, e.number, e.case_number
    from earlier e join advice a on a.request = e.number)
  select distinct c.officer, c.kind, case when takes_part(c.number) then c.number else c.case_number end
  from acted c
  where has_role('head', 'unit_head') or c.officer = actor()
$$;
