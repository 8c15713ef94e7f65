declare const brand: unique symbol

/** A `T` that the compiler keeps apart from every other `T`: an actor's id is not a source's id. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
