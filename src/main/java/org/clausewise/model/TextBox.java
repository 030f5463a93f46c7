package org.clausewise.model;

/**
 * A text box inside an atom.
 *
 * @param story the story that holds its content
 * @param text the words in it, by which otherwise equal boxes are told apart; its own paragraphs
 *     are compared in the story
 */
public record TextBox(StoryId story, String text) {}
