<?php
/**
 * Several widgets together, to begin with.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Page;

defined( 'ABSPATH' ) || exit;

/**
 * A widget's block, as WordPress keeps it.
 *
 * @param string $name       The widget.
 * @param array  $attributes Those of the block.
 */
function block_code( string $name, array $attributes = array() ): string {
	$said = $attributes ? ' ' . wp_json_encode( $attributes ) : '';
	return "<!-- wp:coffee-network/$name$said /-->\n";
}

/**
 * Makes the patterns known.
 */
function register_patterns(): void {
	register_block_pattern_category( 'coffee-network', array( 'label' => __( 'Coffee Network', 'coffee-network-widgets' ) ) );
	$story = array( 'presentation', 'member-counter', 'objectives-list', 'governance-diagram', 'colombia-timeline', 'contact-button' );
	register_block_pattern(
		'coffee-network/whole-story',
		array(
			'title'       => __( 'The whole story', 'coffee-network-widgets' ),
			'description' => __( 'What the Coffee Network is, its figure, its objectives, its bodies, its history in Colombia, and how to write to it.', 'coffee-network-widgets' ),
			'categories'  => array( 'coffee-network' ),
			// With more room between them than a theme leaves between paragraphs.
			'content'     => '<!-- wp:group {"align":"wide","style":{"spacing":{"blockGap":"3em"}},"layout":{"type":"default"}} -->'
				. '<div class="wp-block-group alignwide">' . implode( "\n", array_map( __NAMESPACE__ . '\block_code', $story ) ) . '</div><!-- /wp:group -->',
		)
	);
	register_block_pattern(
		'coffee-network/strip',
		array(
			'title'       => __( 'A strip with the figure and the button', 'coffee-network-widgets' ),
			'description' => __( 'How many organizations there are, and beside it how to write to CLAC.', 'coffee-network-widgets' ),
			'categories'  => array( 'coffee-network' ),
			'content'     => '<!-- wp:columns {"align":"wide","verticalAlignment":"center"} -->'
				. '<div class="wp-block-columns alignwide are-vertically-aligned-center"><!-- wp:column {"verticalAlignment":"center"} -->'
				. '<div class="wp-block-column is-vertically-aligned-center">' . block_code( 'member-counter' ) . '</div><!-- /wp:column -->'
				. '<!-- wp:column {"verticalAlignment":"center"} --><div class="wp-block-column is-vertically-aligned-center">'
				. block_code( 'contact-button' ) . '</div><!-- /wp:column --></div><!-- /wp:columns -->',
		)
	);
}

add_action( 'init', __NAMESPACE__ . '\register_patterns' );
