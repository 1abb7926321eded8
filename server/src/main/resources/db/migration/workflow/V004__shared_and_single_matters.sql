-- 委托方式与范围: both may act, or single matters only; what is open goes over or stays; a signature lent waits for approval.
alter table workflow.delegation
    add column mode           text        not null default 'REDIRECT' check (mode in ('REDIRECT', 'BOTH')),
    add column items          uuid[]      not null default '{}',
    add column existing_tasks text        not null default 'KEEP' check (existing_tasks in ('KEEP', 'MOVE')),
    add column moved_at       timestamptz,
    add column unit           uuid,
    add column approved_at    timestamptz,
    add column approved_by    uuid,
    add check (cardinality(kinds) = 0 or cardinality(items) = 0);
update workflow.delegation set approved_at = created_at, approved_by = principal;

-- 双方可办: the task is on the lists of both until one takes it.
alter table workflow.task add column shared boolean not null default false;
create index task_shared on workflow.task (principal, id desc) where state = 'OPEN' and shared;

-- 涉及人员与事项性质: whom the matter is about, and whether it is one of those that are not lent to whom they concern.
alter table workflow.flow
    add column about  uuid[] not null default '{}',
    add column matter text   not null default 'ORDINARY';
create index flow_about on workflow.flow using gin (about) where about <> '{}';
create index flow_reserved on workflow.flow (business) where matter <> 'ORDINARY';

create index entry_for on workflow.entry (proxy_for, id desc) where proxy_for is not null;
