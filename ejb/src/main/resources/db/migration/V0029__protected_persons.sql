-- Protected persons (CPC art. 97): a request calls them by a pseudonym. Who they are is read by nobody but through one function,
-- which asks why and keeps the answer.
create table protected_person (
  request   text        not null references request,
  ordinal   integer     not null check (ordinal > 0),
  pseudonym text        not null check (char_length(pseudonym) between 1 and 255),
  ground    text        not null check (char_length(ground) between 1 and 4000),
  added_by  text        not null,
  added_at  timestamptz not null,
  primary key (request, ordinal),
  unique (request, pseudonym)
);
create table protected_identity (
  request     text    not null,
  ordinal     integer not null,
  surname     text    not null check (char_length(surname) between 2 and 255),
  given_names text    not null check (char_length(given_names) between 1 and 255),
  particulars text    check (char_length(particulars) <= 4000),
  primary key (request, ordinal),
  foreign key (request, ordinal) references protected_person
);
create table identity_reveal (
  request text        not null,
  ordinal integer     not null,
  reader  text        not null,
  reason  text        not null check (char_length(reason) between 1 and 4000),
  at      timestamptz not null,
  foreign key (request, ordinal) references protected_person
);
create index identity_reveal_of on identity_reveal (request, ordinal, at);

-- The appointing person, or the registrar for who appointed on paper; to read, the appointing person and the head.
create function may_protect(n text) returns boolean
  language sql stable
  return (has_role('requester') and takes_part_as(n, 'APPOINTING'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY')
          and exists (select 1 from request r where r.number = n and r.appointing_account is null));
create function may_reveal(n text) returns boolean
  language sql stable
  return (has_role('requester') and takes_part_as(n, 'APPOINTING')) or (has_role('head') and takes_part_as(n, 'REGISTRY'));

alter table protected_person enable row level security;
create policy participant on protected_person for select
  using (exists (select 1 from request r where r.number = protected_person.request));
create policy protected on protected_person for insert with check (may_protect(request) and added_by = actor());
alter table protected_identity enable row level security;
create policy protected on protected_identity for insert with check (may_protect(request));
alter table identity_reveal enable row level security;
create policy told on identity_reveal for select using (reader = actor() or may_reveal(request));
grant select, insert on protected_person to dalel_app;
grant insert on protected_identity to dalel_app;
grant select on identity_reveal to dalel_app;

-- The identity behind a pseudonym, with the reason for which it is read; none for whoever may not.
create function reveal_identity(n text, nth integer, why text, at_time timestamptz)
  returns table (surname text, given_names text, particulars text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_reveal(n) then return; end if;
  insert into identity_reveal (request, ordinal, reader, reason, at)
  select i.request, i.ordinal, actor(), why, at_time from protected_identity i where i.request = n and i.ordinal = nth;
  return query select i.surname, i.given_names, i.particulars
    from protected_identity i where i.request = n and i.ordinal = nth;
end $$;

-- In which texts of a request the surname of a protected person stands; told to whoever writes them, so that he takes it out.
create function named_openly(n text) returns table (place text, pseudonym text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select t.place, p.pseudonym
  from protected_person p
  join protected_identity i on i.request = p.request and i.ordinal = p.ordinal
  join (
    select r.number, 'grounds' as place, r.grounds as text from request r
    union all select r.number, 'urgencyReason', r.urgency_reason from request r
    union all select r.number, 'partiesInformed', r.parties_informed from request r
    union all select q.request, 'questions', q.text from question q
    union all select e.request, 'exhibits', concat_ws(' ', e.name, e.description, e.file_name, e.packaging) from exhibit e
      where e.removed_at is null
  ) t on t.number = p.request
  where p.request = n and may_protect(n) and strpos(lower(t.text), lower(i.surname)) > 0
  group by t.place, p.pseudonym
$$;
revoke execute on function reveal_identity, named_openly from public;
grant execute on function reveal_identity, named_openly to dalel_app;

insert into act_audience (action, audience) values
  ('request.personProtected', 'PARTICIPANTS'),
  ('request.identityRevealed', 'PARTICIPANTS');
update act_audience set reading = true where action = 'request.identityRevealed';
