const BULLET = /^[^\S\n]*[-–—•●○*▪■□◦‣∙·►][^\S\n]/;

/** Whether a line begins with a bullet; not with a number, since a numbered line may be a heading. */
export function hasBullet(line: string): boolean {
  return BULLET.test(line);
}
