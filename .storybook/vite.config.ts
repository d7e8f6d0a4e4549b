/** Storybook's own: the project's configuration builds the script. */
export default {};
