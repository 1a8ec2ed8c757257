-- A step and what was said in it are two rows with one number. One function writes both: under the number that comes next, in the
-- name of whoever is bound, where he has a hand in the case, or as the supervising prosecutor what became of it in court. Nothing
-- else writes them.
create function write_step(
  p_request text, p_step text, p_from text, p_to text, p_at timestamptz, p_said jsonb) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  nth integer;
begin
  if not acts_in(p_request)
    and not (p_step = 'OUTCOME' and has_role('prosecutor') and takes_part_as(p_request, 'SUPERVISING_PROSECUTOR')) then
    raise insufficient_privilege using message = 'no step of ' || actor() || ' in ' || p_request;
  end if;
  nth := (select coalesce(max(s.ordinal), 0) + 1 from step_record s where s.request = p_request);
  insert into step_record (request, ordinal, step, from_state, to_state, actor, at)
  values (p_request, nth, p_step, p_from, p_to, actor(), p_at);
  insert into step_words (request, ordinal, said) values (p_request, nth, p_said);
  return nth;
end $$;
revoke execute on function write_step from public;
grant execute on function write_step to dalel_app;
drop policy taken on step_record;
drop policy outcome on step_record;
drop policy said on step_words;
revoke insert on step_record, step_words from dalel_app;
drop function next_step;

-- Who may be called in a case, as before: each officer is looked up by his key, for a plan made for any case would read them all.
create or replace function case_people(n text) returns table (officer text, capacity text, roles text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, d.capacity, o.roles
  from docket d cross join lateral (select * from officer where id = substr(d.party, 6) offset 0) o
  where d.request = n and d.party like 'user:%'
  union all
  select o.id, d.capacity, o.roles
  from docket d cross join lateral (select * from officer where body = substr(d.party, 6) offset 0) o
  where d.request = n and d.party like 'body:%'
    and o.roles && array['requester', 'prosecutor', 'registrar', 'archivist', 'custodian', 'head', 'unit_head']
  union all
  select o.id, d.capacity, o.roles
  from docket d join body b on b.code = substr(d.party, 6)
    cross join lateral (select * from officer where body = b.parent offset 0) o
  where d.request = n and d.party like 'body:%' and 'head' = any (o.roles)
$$;
