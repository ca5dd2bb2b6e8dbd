"""What pages and saves cost, beside the least that such a page or save can cost."""
