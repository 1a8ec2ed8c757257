-- When an expert has to appear: summoned, at a hearing, at a meeting. Registrar or appointing person enters it.
create sequence appearance_number;
create table appearance (
  id           bigint      primary key,
  version      bigint      not null,
  request      text        not null references request,
  officer      text        not null references officer,
  kind         text        not null check (kind in ('SUMMONS', 'HEARING', 'MEETING')),
  starts       timestamptz not null,
  ends         timestamptz not null check (ends > starts),
  place        text        not null check (char_length(place) between 1 and 255),
  ground       text        not null check (char_length(ground) between 1 and 255),
  recorded_by  text        not null,
  recorded_at  timestamptz not null,
  cancelled_by text,
  cancelled_at timestamptz,
  cancel_reason text       check (char_length(cancel_reason) between 1 and 4000),
  check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null))
);
create index appearance_of_officer on appearance (officer, starts) where cancelled_at is null;
create index appearance_in_request on appearance (request, starts);

-- Who enters when an expert appears: the appointing person, the registrar of the site.
create function summons(n text) returns boolean
  language sql stable
  return (has_role('requester') and takes_part_as(n, 'APPOINTING'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY'));

alter table appearance enable row level security;
create policy concerned on appearance for select
  using (takes_part_as(request, 'APPOINTING', 'APPOINTING_BODY', 'REGISTRY', 'EXPERT')
         or (officer = actor() and exists (select 1 from request r where r.number = appearance.request)));
create policy recorded on appearance for insert with check (
  recorded_by = actor() and cancelled_at is null and summons(request));
create policy cancelled on appearance for update
  using (cancelled_at is null and summons(request)) with check (cancelled_by = actor());
grant usage on sequence appearance_number to dalel_app;
grant select, insert on appearance to dalel_app;
grant update (version, cancelled_by, cancelled_at, cancel_reason) on appearance to dalel_app;

-- What an expert of the case has at the same time, so that who summons him knows; it names no other case.
create function clashes(n text, who text, p_starts timestamptz, p_ends timestamptz)
  returns table (kind text, starts timestamptz, ends timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.kind, c.starts, c.ends
  from (
    select 'APPEARANCE' as kind, a.starts, a.ends from appearance a
    where a.officer = who and a.cancelled_at is null and a.starts < p_ends and a.ends > p_starts
    union all
    select 'DUTY', d.starts, d.ends from duty d
    where d.officer = who and d.released_at is null and d.starts < p_ends and d.ends > p_starts
    union all
    select 'ABSENCE', a.first_day::timestamp at time zone 'Asia/Almaty', (a.last_day + 1)::timestamp at time zone 'Asia/Almaty'
    from absence a
    where a.officer = who and a.ended_at is null
      and a.first_day::timestamp at time zone 'Asia/Almaty' < p_ends
      and (a.last_day + 1)::timestamp at time zone 'Asia/Almaty' > p_starts) c
  where summons(n)
    and exists (select 1 from participation p
                where p.request = n and p.party = 'user:' || who and p.capacity = 'EXPERT' and p.until is null and p.opens)
  order by c.starts
$$;
revoke execute on function clashes from public;
grant execute on function clashes to dalel_app;

insert into act_audience (action, audience) values
  ('appearance.recorded', 'PARTICIPANTS'),
  ('appearance.cancelled', 'PARTICIPANTS');
