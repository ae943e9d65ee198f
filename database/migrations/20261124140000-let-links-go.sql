-- A better proven identity takes the account over: the other identities lose it.
grant delete on federated_identity to motcua_app;
