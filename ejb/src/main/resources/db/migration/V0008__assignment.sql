-- Certificates of forensic experts. Whoever examines is named in every conclusion with his certificate: the register hides
-- nothing. It only grows: a new attestation is a new row.
create table expert_certificate (
  officer     text not null,
  specialty   text not null,
  number      text not null,
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  attested_on date not null,
  primary key (officer, specialty, number, attested_on)
);
alter table expert_certificate enable row level security;
create policy seen on expert_certificate for select using (actor() <> 'nobody');
create policy certified on expert_certificate for insert with check (has_role('quality'));
grant select, insert on expert_certificate to dalel_app;

-- How many requests in these states (a list with commas) each expert has in hand at all sites: a figure, no case shows through it.
create index participation_of_experts on participation (party, request) where capacity = 'EXPERT' and until is null;
create function expert_load(states text) returns table (officer text, cases bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select substr(p.party, 6), count(distinct p.request)
  from participation p
  join request r on r.number = p.request
  where has_role('head', 'unit_head')
    and p.capacity = 'EXPERT' and p.until is null and p.party like 'user:%'
    and r.state = any (string_to_array(states, ','))
  group by p.party
$$;
revoke execute on function expert_load from public;
grant execute on function expert_load to dalel_app;
