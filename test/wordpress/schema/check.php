<?php
// Checks datasets as the plugin does before it saves them: one in each line, as JSON; one answer in each line.
define('ABSPATH', __DIR__);
require __DIR__ . '/../../../src/wordpress/includes/data/schema.php';
require __DIR__ . '/../../../src/wordpress/includes/data/coherence.php';
$schema = new Coffee_Network\Data\Schema(json_decode(file_get_contents($argv[1]), true));
while (($line = fgets(STDIN)) !== false) {
    $dataset = json_decode($line, false, 202);
    $shape = $schema->problems($dataset);
    echo json_encode(['shape' => $shape, 'whole' => $shape ? [] : Coffee_Network\Data\incoherences($dataset)]), "\n";
}
