-- An additional or a repeat examination follows an earlier one (CPC art. 287). That two requests are linked shows to whoever
-- takes part in both; the conclusion that is attached shows to whoever takes part in the later one. So they are two rows.
create table request_link (
  request   text        primary key references request,
  previous  text        not null references request check (previous <> request),
  linked_by text        not null,
  linked_at timestamptz not null
);
create index request_link_of_previous on request_link (previous);

-- The conclusion, kept anew under the later case with the reasons for asking again. One from elsewhere is known by its file alone.
create table previous_conclusion (
  request        text        primary key references request,
  reasons        text        check (char_length(reasons) between 1 and 4000),
  elsewhere      text        check (char_length(elsewhere) between 1 and 255),
  version        integer     check (version > 0),
  content_sha256 text        check (content_sha256 ~ '^[0-9a-f]{64}$'),
  sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name           text        not null,
  size           bigint      not null check (size > 0),
  attached_by    text        not null,
  attached_at    timestamptz not null,
  check ((elsewhere is null) = (version is not null) and (version is null) = (content_sha256 is null))
);

create function is_draft(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from request r where r.number = n and r.state = 'DRAFT');

alter table request_link enable row level security;
create policy in_both on request_link for select using (takes_part(request) and takes_part(previous));
create policy linked on request_link for insert with check (
  linked_by = actor() and is_draft(request) and (acts_in(request) or drafts(request)) and takes_part(previous));
create policy unlinked on request_link for delete using (is_draft(request) and takes_part_as(request, 'APPOINTING', 'REGISTRY'));
alter table previous_conclusion enable row level security;
create policy participant on previous_conclusion for select
  using (exists (select 1 from request r where r.number = previous_conclusion.request));
create policy attached on previous_conclusion for insert with check (
  attached_by = actor() and is_draft(request) and (acts_in(request) or drafts(request)));
create policy detached on previous_conclusion for delete
  using (is_draft(request) and takes_part_as(request, 'APPOINTING', 'REGISTRY'));
-- A draft that is written anew may follow another request; what was submitted stays.
grant select, insert, delete on request_link, previous_conclusion to dalel_app;

-- Who examined before a repeat examination: they are barred from it (CPC art. 287). Whoever assigns need not take part in the
-- earlier cases.
create function previous_experts(n text) returns table (officer text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with recursive earlier (request) as (
    select l.previous from request_link l join request r on r.number = l.request
    where l.request = n and r.type = 'REPEAT' and takes_part_as(n, 'REGISTRY')
    union
    select l.previous from request_link l join earlier e on l.request = e.request
  )
  select c.drafted_by from conclusion c join earlier e on e.request = c.request where c.status in ('SIGNED', 'DELIVERED')
  union
  select substr(p.party, 6) from participation p join earlier e on e.request = p.request
  where p.capacity = 'EXPERT' and p.until is null and p.party like 'user:%'
$$;
revoke execute on function is_draft, previous_experts from public;
grant execute on function is_draft, previous_experts to dalel_app;

insert into act_audience (action, audience) values
  ('request.previousAttached', 'PARTICIPANTS'),
  ('conclusion.attached', 'CENTER'),
  ('conclusion.previousRead', 'CENTER');
update act_audience set reading = true where action = 'conclusion.previousRead';
