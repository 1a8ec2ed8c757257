-- An agency may keep an internal visa: a colleague says that he saw a request, or what he remarks. It informs; whoever appoints an
-- examination decides alone, and no step of a request asks whether there is one.

-- Which body keeps it, on which ground, who set it and when. The newest row of a body holds; a body without one keeps none.
create table visa_switch (
  id     bigint      generated always as identity primary key,
  body   text        not null references body,
  kept   boolean     not null,
  ground text        not null check (char_length(ground) between 1 and 4000),
  set_by text        not null,
  set_at timestamptz not null
);
create index visa_switch_of_body on visa_switch (body, id desc);
alter table visa_switch enable row level security;
create policy known on visa_switch for select using (actor() <> 'nobody');
create policy set_anew on visa_switch for insert with check (has_role('administrator') and set_by = actor());
grant select, insert on visa_switch to dalel_app;

create function keeps_visa(b text) returns boolean
  language sql stable
  return coalesce((select s.kept from visa_switch s where s.body = b order by s.id desc limit 1), false);

-- Whether the caller is of the people of that body, and the case is with it now: neither the Center nor a court to which the case
-- passed, nor the body's own system.
create function of_appointing_body(n text, b text) returns boolean
  language sql stable
  return has_role('requester', 'prosecutor') and takes_part_as(n, 'APPOINTING', 'APPOINTING_BODY')
     and exists (select 1 from officer o where o.id = actor() and o.body = present_body(b));

-- One for each person and request, for the body that had the case then. Nothing is changed or taken back. The log shows to all who
-- take part, so it has the digest alone, over the salt too: without it nobody learns by trying which of the two was said.
create table visa (
  request  text        not null references request,
  given_by text        not null references officer,
  body     text        not null references body,
  kind     text        not null check (kind in ('SEEN', 'REMARKS')),
  remarks  text        check ((remarks is not null) = (kind = 'REMARKS') and char_length(remarks) between 1 and 4000),
  salt     text        not null check (salt ~ '^[0-9a-f]{32}$'),
  sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  given_at timestamptz not null,
  primary key (request, given_by)
);
alter table visa enable row level security;
create policy own_people on visa for select using (of_appointing_body(request, body));
create policy given on visa for insert with check (
  given_by = actor() and acts_in(request) and of_appointing_body(request, body) and keeps_visa(body)
  and not takes_part_as(request, 'APPOINTING')
  and exists (select 1 from request r
              where r.number = visa.request and r.appointing_body = visa.body
                and r.state not in ('DRAFT', 'ARCHIVED', 'DISPOSED')));
grant select, insert on visa to dalel_app;

-- No audience is the appointing side alone (CENTER and STUDY leave it out), so the entry shows to all who take part.
insert into act_audience (action, audience) values
  ('request.visaed', 'PARTICIPANTS');

-- The appointing person is told of remarks; he may leave the letter out, for he need do nothing.
insert into notice_kind (code, mandatory, urgent) values
  ('VISA', false, false);
