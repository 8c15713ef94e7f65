// The wall's own parts come when they are wanted, in real time; a test whose clock stands still has them before.
import '../../src/app/wall-frame'
import '../../src/app/wall-start'
