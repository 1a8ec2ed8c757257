-- Whether each request stands where its process waits: looked at every night. The figures show to who keeps the system; which
-- requests stand apart, to those who take part in them.
create sequence agreement_number;
create table agreement_check (
  id       bigint      primary key,
  at       timestamptz not null,
  requests bigint      not null check (requests >= 0),
  apart    integer     not null check (apart >= 0)
);
create table agreement_apart (
  check_id bigint  not null references agreement_check,
  ordinal  integer not null,
  request  text    not null,
  state    text,
  waits    text    not null,
  primary key (check_id, ordinal)
);
alter table agreement_check enable row level security;
create policy read on agreement_check for select
  using (has_role('administrator', 'auditor', 'head') or (has_role('engine') and actor() = 'engine:agreement'));
create policy checked on agreement_check for insert with check (has_role('engine') and actor() = 'engine:agreement');
alter table agreement_apart enable row level security;
create policy participant on agreement_apart for select using (takes_part(request));
create policy checked on agreement_apart for insert with check (has_role('engine') and actor() = 'engine:agreement');
grant usage on sequence agreement_number to dalel_app;
grant select, insert on agreement_check, agreement_apart to dalel_app;

-- Where the requests stand, by number, some at a time, and which of these numbers belong to none: for the check alone. It is told
-- numbers and states, nothing that stands in a case.
create function standing_after(p_after text, p_most integer) returns table (number text, state text, sent boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.number, r.state, r.submitted_at is not null from request r
  where has_role('engine') and actor() = 'engine:agreement' and r.number > p_after
  order by r.number limit p_most
$$;
revoke execute on function standing_after from public;
grant execute on function standing_after to dalel_app;

create function without_request(p_numbers text) returns table (number text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select n from unnest(string_to_array(p_numbers, ',')) as n
  where has_role('engine') and actor() = 'engine:agreement' and not exists (select 1 from request r where r.number = n)
$$;
revoke execute on function without_request from public;
grant execute on function without_request to dalel_app;
