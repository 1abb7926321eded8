-- 名册索引: under which names the people are known whom a unit has or had in hand, so that a county or a prison finds one of its own by name without
-- walking all of that name in the nation. Kept by the database like any index: nothing is written here by hand.
create table person.reached_name (
    unit   uuid    not null,
    name   text    not null,
    person uuid    not null,
    held   boolean not null -- in hand now
);
create index on person.reached_name (unit, name collate "C", person);
create index on person.reached_name (person);

-- One at a time for each person: of two changes side by side the second does not see the rows of the first, and his would stand twice.
create function person.reach_names(who uuid) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended(who::text, 35));
    delete from person.reached_name where person = who;
    insert into person.reached_name (unit, name, person, held)
    select near.unit, k.name, who, bool_or(near.held)
    from (select e.unit, e.ends is null as held from person.episode e where e.person = who
          union all select p.unit, false from person.person p where p.id = who) near
    cross join (select n.name from person.known_name n where n.person = who) k
    group by near.unit, k.name;
$$;

create function person.names_moved() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform person.reach_names(old.person);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.person <> old.person) then
        perform person.reach_names(new.person);
    end if;
    return null;
end $$;

create function person.unit_moved() returns trigger language plpgsql as $$
begin
    perform person.reach_names(new.id);
    return null;
end $$;

create trigger names_moved after insert or update or delete on person.episode for each row execute function person.names_moved();
create trigger names_moved after insert or update or delete on person.known_name for each row execute function person.names_moved();
create trigger unit_moved after update of unit on person.person for each row when (new.unit is distinct from old.unit) execute function person.unit_moved();

insert into person.reached_name (unit, name, person, held)
select near.unit, k.name, k.person, bool_or(near.held)
from person.known_name k
join (select e.person, e.unit, e.ends is null as held from person.episode e
      union all select p.id, p.unit, false from person.person p) near on near.person = k.person
group by near.unit, k.name, k.person;
