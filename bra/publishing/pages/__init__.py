"""The pages of the site: a module a kind, which gives its template what it needs."""
