-- After the conclusion: the expert is summoned and testifies (CPC art. 285); what the court said of the conclusion. Written once.
create table summons (
  request     text        not null references request,
  ordinal     integer     not null check (ordinal > 0),
  court       text        not null check (char_length(court) between 1 and 255),
  hearing     date        not null,
  hour        text        check (hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place       text        not null check (char_length(place) between 1 and 255),
  questions   text        not null check (char_length(questions) between 1 and 4000),
  summoned_by text        not null,
  summoned_at timestamptz not null,
  primary key (request, ordinal)
);
create table testimony (
  request     text        not null,
  ordinal     integer     not null,
  given_on    date        not null,
  summary     text        not null check (char_length(summary) between 1 and 20000),
  recorded_by text        not null,
  recorded_at timestamptz not null,
  primary key (request, ordinal),
  foreign key (request, ordinal) references summons
);
create table outcome (
  request     text        not null references request,
  ordinal     integer     not null check (ordinal > 0),
  ruling      text        not null check (ruling in ('RELIED', 'REJECTED', 'REPEAT_ORDERED')),
  reason      text        check (char_length(reason) between 1 and 4000),
  articles    text[]      not null,
  court       text        not null check (char_length(court) between 1 and 255),
  decided_on  date        not null,
  act_number  text        not null check (char_length(act_number) between 1 and 255),
  recorded_by text        not null,
  recorded_at timestamptz not null,
  primary key (request, ordinal),
  check (ruling = 'RELIED' or reason is not null)
);

alter table summons enable row level security;
create policy participant on summons for select using (exists (select 1 from request r where r.number = summons.request));
create policy summoned on summons for insert with check (
  summoned_by = actor() and (has_role('requester') and takes_part_as(request, 'APPOINTING')
                             or has_role('registrar') and takes_part_as(request, 'REGISTRY')));
alter table testimony enable row level security;
create policy participant on testimony for select using (exists (select 1 from request r where r.number = testimony.request));
create policy given on testimony for insert with check (
  recorded_by = actor() and has_role('expert') and takes_part_as(request, 'EXPERT'));
alter table outcome enable row level security;
create policy participant on outcome for select using (exists (select 1 from request r where r.number = outcome.request));
create policy recorded on outcome for insert with check (
  recorded_by = actor() and (has_role('registrar') and takes_part_as(request, 'REGISTRY')
                             or has_role('prosecutor') and takes_part_as(request, 'SUPERVISING_PROSECUTOR')));
grant select, insert on summons, testimony, outcome to dalel_app;

-- Who supervises writes nothing into a case (acts_in) but what a court said of its conclusion: that step, and on the request
-- itself that and when it was taken.
create policy outcome on step_record for insert with check (
  step = 'OUTCOME' and actor = actor() and has_role('prosecutor') and takes_part_as(request, 'SUPERVISING_PROSECUTOR'));
create policy outcome on request for update
  using (has_role('prosecutor') and takes_part_as(number, 'SUPERVISING_PROSECUTOR')
         and state in ('DELIVERED', 'TESTIMONY', 'OBJECTS_RETURNED', 'ARCHIVED'));
create function outcome_changes_nothing_else() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if to_jsonb(new) - 'changed_at' - 'version' is distinct from to_jsonb(old) - 'changed_at' - 'version' then
    raise exception 'who supervises changes nothing of %', old.number using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger outcome_changes_nothing_else before update on request
  for each row when (has_role('prosecutor') and not acts_in(old.number)) execute function outcome_changes_nothing_else();
revoke execute on function outcome_changes_nothing_else from public;

insert into act_audience (action, audience) values
  ('request.summoned', 'PARTICIPANTS'),
  ('request.testified', 'PARTICIPANTS'),
  ('request.outcomeRecorded', 'PARTICIPANTS');
