"""What is kept of interviews: records, the port to wherever they are kept, progress over them."""
