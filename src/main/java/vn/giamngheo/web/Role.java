package vn.giamngheo.web;

import io.javalin.security.RouteRole;

/** Whom a route is for. Every route states it; one that does not keeps the server from starting. */
public enum Role implements RouteRole {
  /** Everybody, without telling who they are. */
  PUBLIC,

  /** Whoever holds the administrator's token. */
  ADMINISTRATOR
}
