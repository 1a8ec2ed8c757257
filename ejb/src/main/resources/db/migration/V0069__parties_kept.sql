-- As which parties the caller takes part is asked with each row of each table, and is the same until the transaction ends. So it is
-- found when he is bound, and kept with whom it was found for; whoever is bound in no other way has it found anew each time. What is
-- kept counts for as much as who is said to act: both are said by the application alone. A change of an officer or a body forgets it.
create function parties_found() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return case
    when has_role('engine') then array['request:' || split_part(actor(), ':', 2)]
    else array['user:' || actor()] || coalesce((
      select array_agg('body:' || b.code)
      from officer o
      join body b on b.code = o.body or (b.parent = o.body and has_role('head'))
      where o.id = actor()
        and has_role('requester', 'prosecutor', 'registrar', 'archivist', 'custodian', 'head', 'unit_head', 'agency_system')), '{}')
  end;

create or replace function parties() returns text[]
  language sql stable
  return case
    when current_setting('dalel.parties_of', true) = actor() || ' ' || coalesce(current_setting('dalel.roles', true), '')
      then string_to_array(current_setting('dalel.parties', true), ',')
    else parties_found()
  end;

-- Binds the caller until the transaction ends; of which body he is now, null for a machine and for whoever was never introduced.
create function bind_caller(who text, in_roles text, at_instant text) returns text
  language plpgsql as $$
begin
  perform set_config('dalel.actor', who, true), set_config('dalel.roles', in_roles, true), set_config('dalel.now', at_instant, true);
  perform set_config('dalel.parties', array_to_string(parties_found(), ','), true),
          set_config('dalel.parties_of', actor() || ' ' || in_roles, true);
  return (select body from officer where id = who);
end $$;

create function parties_forget() returns trigger
  language plpgsql as $$
begin
  perform set_config('dalel.parties_of', '', true);
  return null;
end $$;
create trigger parties_forget after insert or update or delete on officer for each statement execute function parties_forget();
create trigger parties_forget after insert or update or delete on body for each statement execute function parties_forget();

revoke execute on function parties_found, bind_caller, parties_forget from public;
grant execute on function parties_found, bind_caller to dalel_app;
