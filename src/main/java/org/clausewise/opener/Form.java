package org.clausewise.opener;

/** In what form an opener stands. */
public enum Form {
  /** Recalling, Deeply concerned. */
  PREAMBULAR,
  /** Recalls, Requests. */
  OPERATIVE,
  /** In languages where both look alike: 回顾. */
  EITHER
}
